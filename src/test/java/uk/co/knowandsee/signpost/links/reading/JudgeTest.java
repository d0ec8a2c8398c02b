package uk.co.knowandsee.signpost.links.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.co.knowandsee.signpost.directory.Hours;
import uk.co.knowandsee.signpost.directory.PhoneNumbers;
import uk.co.knowandsee.signpost.links.outcome.Outcome;
import uk.co.knowandsee.signpost.links.outcome.Remark;
import uk.co.knowandsee.signpost.links.outcome.Verdict;

class JudgeTest {

    private static final URI ASKED = URI.create("https://www.riverside.org.uk/help/knowing-signs");
    private static final String SIGNS = """
            <html lang=en><title>Knowing the signs | Riverside</title><main><h1>Knowing the signs</h1>
            <p>A child who is exploited may go missing, come home late, or have new things that nobody can explain.
            Look for older friends, a second phone, and sudden changes of mood.</p>
            <p>Ring Riverside on 0808 800 1234, Monday to Friday, 9am to 5pm.</p></main>""";
    private static final String GARDEN = """
            <html lang=en><title>Gardening days</title><main><h1>Gardening days</h1>
            <p>Bring a spade and wellington boots on Sunday. We plant apple trees, weed the vegetable beds and repair
            the greenhouse. Lunch is soup with bread from the bakery across the street.</p></main>""";
    private static final String SEARCH = """
            <html lang=en><title>Riverside</title><main><p>Use the search to find what you need on our new website,
            or begin with one of the sections below. We have moved some things around.</p></main>""";

    private final PageReader reader = new PageReader();
    private final Judge judge = new Judge();

    private Reading read(String html) {
        return reader.read(ASKED, "text/html", html.getBytes(StandardCharsets.UTF_8));
    }

    private static Expected service(List<Hours.Weekly> hours) {
        return new Expected(
                List.of(PhoneNumbers.parse("0808 800 1234").orElseThrow()),
                List.of("Riverside"),
                List.of("Riverside"),
                "en",
                hours,
                Set.of());
    }

    private Case page(String html, Expected expected, Optional<Likeness> before, List<Probe> probes) {
        return new Case(ASKED, List.of(), read(html), expected, before, probes, Optional.empty(), 1, "", "");
    }

    private Case plain(String html) {
        return page(html, Expected.NOTHING, Optional.empty(), List.of());
    }

    private Optional<Likeness> before(String html) {
        return Optional.of(reader.likeness(read(html)));
    }

    @Test
    void a_number_that_is_gone_is_shown_beside_those_that_are_there() {
        var changed =
                page(SIGNS.replace("0808 800 1234", "0151 907 8305"), service(List.of()), Optional.empty(), List.of());

        var objection = judge.judge(changed).objection().orElseThrow();

        assertThat(objection.verdict()).isEqualTo(Verdict.WRONG);
        assertThat(objection.evidence())
                .containsExactly("the page does not show 0808 800 1234", "numbers on it: 01519078305");
    }

    @Test
    void hours_that_a_page_carries_as_data_have_to_be_ours() {
        var ours = week(LocalTime.of(9, 0), LocalTime.of(17, 0));
        var data = "<script type='application/ld+json'>{\"openingHours\":\"Mo-Fr 09:00-17:00\"}</script>";

        assertThat(reason(page(SIGNS + data, service(List.of(ours)), Optional.empty(), List.of())))
                .isEqualTo("fine");
        assertThat(reason(page(SIGNS + data.replace("17", "20"), service(List.of(ours)), Optional.empty(), List.of())))
                .isEqualTo("hours-differ");
        assertThat(reason(page(SIGNS, service(List.of(ours)), Optional.empty(), List.of())))
                .isEqualTo("fine");
    }

    @Test
    void a_page_about_something_else_shows_what_was_there_and_what_is() {
        var drifted = page(GARDEN, Expected.NOTHING, before(SIGNS), List.of());

        var objection = judge.judge(drifted).objection().orElseThrow();

        assertThat(objection.reason()).isEqualTo("drifted");
        assertThat(objection.evidence())
                .hasSizeLessThanOrEqualTo(6)
                .contains("before: Knowing the signs", "now: Gardening days");
    }

    @Test
    void how_much_a_page_may_drift_is_the_teams_choice() {
        var drifted = page(GARDEN, Expected.NOTHING, before(SIGNS), List.of());
        var edited =
                page(SIGNS.replace("sudden changes of mood", "new debts"), Expected.NOTHING, before(SIGNS), List.of());

        assertThat(new Judge(1).judge(drifted)).isEqualTo(Judgement.FINE);
        assertThat(judge.judge(edited)).isEqualTo(Judgement.FINE);
        assertThat(new Judge(0).judge(edited).objection()).map(Outcome::verdict).contains(Verdict.UNSURE);
    }

    @Test
    void a_new_design_that_keeps_its_promise_is_worth_a_remark() {
        var redesigned = GARDEN.replace("Gardening days", "Riverside").replace("</main>", "<p>0808 800 1234</main>");

        var judgement = judge.judge(page(redesigned, service(List.of()), before(SIGNS), List.of()));

        assertThat(judgement.objection().map(Outcome::verdict)).isNotEqualTo(Optional.of(Verdict.WRONG));
        assertThat(judgement.remarks()).extracting(Remark::reason).contains("drifted");
    }

    @Test
    void an_owner_who_changed_adds_to_a_suspicion() {
        var reading = read(GARDEN);
        var page = new Case(
                ASKED,
                List.of(),
                reading,
                service(List.of()),
                before(SIGNS),
                List.of(),
                Optional.empty(),
                1,
                "Riverside Trust",
                "Garden Ltd");

        var objection = judge.judge(page).objection().orElseThrow();

        assertThat(objection.reason()).isEqualTo("taken-over");
        assertThat(objection.evidence()).contains("its certificate names another owner: Garden Ltd (+1)");
    }

    @Test
    void a_page_that_proves_itself_leaves_no_doubt() {
        assertThat(judge.doubt(plain(SIGNS)))
                .as("its title says what its address says")
                .isZero();
        assertThat(judge.doubt(page(SEARCH, Expected.NOTHING, before(SEARCH), List.of())))
                .as("as on its last good day")
                .isZero();
        assertThat(judge.doubt(plain("<title>Page not found</title>")))
                .as("condemned")
                .isZero();
        assertThat(judge.doubt(page(SIGNS, service(List.of()), Optional.empty(), List.of())))
                .as("promise held")
                .isZero();
        assertThat(judge.doubt(front(SEARCH))).as("a front page").isZero();
    }

    @Test
    void a_page_that_could_be_anything_is_doubtful_and_more_so_where_many_end() {
        var shared = new Case(
                ASKED,
                List.of(URI.create("https://www.riverside.org.uk/start")),
                read(SEARCH),
                Expected.NOTHING,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                2,
                "",
                "");

        assertThat(judge.doubt(plain(SEARCH))).isPositive();
        assertThat(judge.doubt(shared)).isGreaterThan(judge.doubt(plain(SEARCH)));
    }

    @Test
    void probes_tell_a_soft_404_from_a_page() {
        assertThat(reason(probed(SEARCH, probe(200, 0, SEARCH), probe(200, 0, SEARCH))))
                .isEqualTo("soft-404");
        assertThat(reason(probed(SEARCH, probe(200, 0, SEARCH), probe(404, 0, SEARCH))))
                .isEqualTo("fine");
        assertThat(reason(probed(SEARCH, probe(200, 1, SEARCH), probe(200, 1, SEARCH))))
                .isEqualTo("fine");
        assertThat(reason(probed(SEARCH, probe(200, 0, GARDEN), probe(200, 0, GARDEN))))
                .isEqualTo("fine");
        assertThat(reason(probed(SEARCH, probe(200, 0, SEARCH), probe(200, 0, GARDEN))))
                .isEqualTo("fine");
    }

    private Case probed(String html, Probe... probes) {
        return page(html, Expected.NOTHING, Optional.empty(), List.of(probes));
    }

    private Probe probe(int status, int redirects, String html) {
        var asked = URI.create("https://www.riverside.org.uk/help/q8w7e6r5t4");
        return new Probe(asked, status, asked, redirects, Optional.of(read(html)));
    }

    private Case front(String html) {
        var front = URI.create("https://www.riverside.org.uk/en/index.html");
        return new Case(
                front,
                List.of(),
                read(html),
                Expected.NOTHING,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                1,
                "",
                "");
    }

    private static Hours.Weekly week(LocalTime opens, LocalTime closes) {
        var weekdays =
                List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
        return new Hours.Weekly(List.of(new Hours.Span(weekdays, opens, closes)), Hours.BankHolidays.CLOSED);
    }

    private String reason(Case page) {
        return judge.judge(page).objection().map(Outcome::reason).orElse("fine");
    }
}
