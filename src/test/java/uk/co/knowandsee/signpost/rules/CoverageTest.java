package uk.co.knowandsee.signpost.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.co.knowandsee.signpost.problem.Problem;

class CoverageTest {

    private static final String FREE = "{ kind: phone, value: \"0800 1111\" }";
    private static final String NOT_FREE = "{ kind: phone, value: \"0300 123 5012\" }";
    private static final String SILENT = "{ kind: email, value: \"a@example.org\" }";
    private static final String WEBSITE = "{ kind: web, value: \"https://www.example.org/\" }";
    private static final String EMERGENCY =
            "{ kind: phone, value: \"999\", purpose: emergency }, { kind: text, value: \"999\" }";

    @TempDir
    Path folder;

    @Test
    void one_who_is_there_for_everyone_is_enough() {
        var given = new Given(folder).service("all", facts("everyone", "{ min: 17 }", FREE, SILENT));

        assertThat(given.heldAgainst(new Coverage())).isEmpty();
    }

    @Test
    void three_can_share_what_is_needed() {
        var given = new Given(folder)
                .service("rung", facts("everyone", "{ min: 18 }", FREE))
                .service("written", facts("everyone", "{ min: 18 }", SILENT))
                .service("young", facts("everyone", "{ max: 17 }", WEBSITE));

        assertThat(given.heldAgainst(new Coverage())).isEmpty();
    }

    @Test
    void an_audience_that_nobody_is_there_for_is_named_with_whom_to_ask() {
        var given = new Given(folder)
                .service(
                        "all",
                        facts("young-people, friends, parents, schools, professionals", "{ max: 18 }", FREE, SILENT));

        assertThat(given.heldAgainst(new Coverage()))
                .hasSize(3)
                .allSatisfy(p -> assertThat(p.what()).startsWith("no service is for `business` and "))
                .anySatisfy(p -> assertThat(p)
                        .hasToString("data/services  no service is for `business` and can be rung free of charge "
                                + " [coverage/audience]\n    -> if `all` helps them, add `business` to its `audiences:`;"
                                + " otherwise add a service that does"));
    }

    @Test
    void a_call_that_costs_something_is_not_free() {
        var given = new Given(folder).service("all", facts("everyone", "{ max: 18 }", NOT_FREE, SILENT));

        assertThat(given.heldAgainst(new Coverage()))
                .hasSize(6)
                .allSatisfy(p -> assertThat(p.what()).endsWith(" and can be rung free of charge"))
                .allSatisfy(p -> assertThat(p.remedy()).isEqualTo("add a service that does"));
    }

    @Test
    void a_website_is_nobody_to_write_to() {
        var given = new Given(folder).service("all", facts("everyone", "{ max: 18 }", FREE, WEBSITE));

        assertThat(given.heldAgainst(new Coverage()))
                .hasSize(6)
                .allSatisfy(p -> assertThat(p.what()).contains("without speaking"));
    }

    @Test
    void at_eighteen_nobody_is_under_eighteen() {
        var given = new Given(folder).service("all", facts("everyone", "{ min: 18 }", FREE, SILENT));

        assertThat(given.heldAgainst(new Coverage()))
                .hasSize(6)
                .allSatisfy(p -> assertThat(p.what()).contains("under 18"));
    }

    @Test
    void nobody_rings_999_to_talk() {
        var given = new Given(folder).service("emergency-999", facts("everyone", "{ min: 0 }", EMERGENCY));

        assertThat(given.heldAgainst(new Coverage())).hasSize(18);
    }

    @Test
    void an_area_needs_999_as_well() {
        var given = new Given(folder)
                .service("all", facts("everyone", "{ max: 18 }", FREE, SILENT))
                .service(
                        "door",
                        facts(
                                "everyone",
                                "{ max: 18 }",
                                "{ kind: phone, value: \"0300 123 5012\", purpose: day }",
                                "{ kind: phone, value: \"0300 123 5022\", purpose: out-of-hours }"))
                .area("town", "door");
        assertThat(given.heldAgainst(new Coverage()))
                .singleElement()
                .satisfies(p -> assertThat(p.what()).isEqualTo("no service has the number 999, which every area needs"))
                .extracting(Problem::rule)
                .isEqualTo("coverage/area");

        given.service("emergency-999", facts("everyone", "{ min: 0 }", EMERGENCY));
        assertThat(given.heldAgainst(new Coverage())).isEmpty();
    }

    private static String facts(String audiences, String ages, String... contacts) {
        return "audiences: [%s]\nages: %s\ncontacts: [%s]\n".formatted(audiences, ages, String.join(", ", contacts));
    }
}
