package uk.co.knowandsee.signpost.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.co.knowandsee.signpost.problem.Problem;

class EligibilityTest {

    private static final String SENDS_AWAY = "Ring [the line](service:older).\n";

    @TempDir
    Path folder;

    private Given given;

    @BeforeEach
    void some_services() {
        given = new Given(folder)
                .service("young", """
                        audiences: [young-people]
                        ages: { max: 18 }
                        contacts: [{ kind: phone, value: "0800 1111" }]
                        """)
                .service("emergency", """
                        audiences: [everyone]
                        contacts: [{ kind: phone, value: "999", purpose: emergency }]
                        """)
                .service("older", """
                        audiences: [young-people]
                        ages: { min: 16 }
                        notFor:
                          - { who: Anyone in danger now, instead: emergency }
                          - { who: Young people under 16, instead: young }
                        contacts: [{ kind: phone, value: "0300 123 5012" }]
                        """)
                .service("fifteen", """
                        audiences: [young-people]
                        ages: { min: 15 }
                        contacts: [{ kind: phone, value: "0300 123 5022" }]
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"young-people", "friends", "help"})
    void a_page_that_children_read_says_where_else_they_can_go(String section) {
        assertThat(problems(section, "", "Words.\n\n" + SENDS_AWAY))
                .singleElement()
                .hasToString("content/" + section + "/page.md:6:6  `The older` is for 16 and over, and children younger"
                        + " than 16 read this page  [eligibility/sixteen-plus]\n    -> say where they can go instead:"
                        + " name [The young](service:young) on this page, too");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ring [them](service:older), or [here](service:young).\n",
                "Ring [them](service:older).\n\n![](service:young)\n",
                "Ring [them](service:fifteen).\n"
            })
    void a_page_that_does_and_a_service_that_takes_children_are_fine(String body) {
        assertThat(problems("help", "", body)).isEmpty();
    }

    @Test
    void a_service_in_the_header_counts_on_both_sides() {
        assertThat(problems("help", "services: [older]", "Words.\n"))
                .extracting(p -> p.where().toString())
                .containsExactly("content/help/page.md:3");
        assertThat(problems("help", "services: [older, young]", "Words.\n")).isEmpty();
    }

    @Test
    void a_card_that_names_another_on_itself_is_not_enough_as_it_is_easily_missed() {
        assertThat(problems("help", "", "![](service:older)\n")).hasSize(1);
    }

    @Test
    void a_number_for_emergencies_is_no_place_to_go_instead() {
        assertThat(problems("help", "", SENDS_AWAY + "\n[999](service:emergency)\n"))
                .hasSize(1);
    }

    @Test
    void who_is_grown_up_may_be_sent_anywhere() {
        assertThat(problems("parents", "", SENDS_AWAY)).isEmpty();
        assertThat(problems("young-people", "ages: 16+", SENDS_AWAY)).isEmpty();
        assertThat(problems("help", "ages: 16-18", SENDS_AWAY)).isEmpty();
    }

    @Test
    void what_a_page_says_of_its_readers_counts_in_any_section() {
        assertThat(problems("schools", "ages: 15-17", SENDS_AWAY)).hasSize(1);
        assertThat(problems("schools", "ages: 8-11", SENDS_AWAY)).hasSize(1);
    }

    @Test
    void a_service_is_named_once_and_one_that_knows_nobody_else_has_to_learn_it_first() {
        given.service("grown-up", """
                audiences: [everyone]
                ages: { min: 18 }
                contacts: [{ kind: phone, value: "0300 123 5032" }]
                """);

        assertThat(problems("help", "", "[a](service:grown-up) [b](service:grown-up) [c](service:young)\n"))
                .singleElement()
                .satisfies(p -> assertThat(p.remedy())
                        .startsWith("first add a line to `notFor:` in data/services/grown-up.yaml"));
    }

    private List<Problem> problems(String section, String header, String body) {
        return new Given(folder)
                .page("content/" + section + "/page.md", header, body)
                .heldAgainst(new Eligibility());
    }
}
