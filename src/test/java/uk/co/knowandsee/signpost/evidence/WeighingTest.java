package uk.co.knowandsee.signpost.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import uk.co.knowandsee.signpost.evidence.Pledge.By;
import uk.co.knowandsee.signpost.evidence.Pledge.Group;
import uk.co.knowandsee.signpost.evidence.Proof.Outcome;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Where;

class WeighingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);

    private static final Signposts UNTRIED = new Signposts(42, List.of(), List.of());

    private final Problems problems = new Problems();

    /** What tests in a browser, or others, check. */
    @Nested
    class ByTests {

        @Test
        void a_promise_that_was_found_kept_says_when_and_on_how_many_pages() {
            assertThat(said(kept("AIT", 245, 245))).isEqualTo("Checked on 25 November 2026, on all 245 pages.");
            assertThat(said(kept("AIT", 40, 245))).isEqualTo("Checked on 25 November 2026, on 40 of 245 pages.");
            assertThat(said(kept("AIT", 0, 0))).isEqualTo("Checked on 25 November 2026.");
            assertThat(said(kept("AIT", 1, 1))).isEqualTo("Checked on 25 November 2026, on its one page.");
        }

        @Test
        void of_several_checks_the_earliest_day_and_the_most_pages_are_said_and_each_has_its_line() {
            var standing = standing(
                    pledge(By.BROWSER, "AIT", "BTest"),
                    kept("AIT", 245, 245),
                    new Proof("open-now", "BTest", 3, 245, Outcome.KEPT, YESTERDAY));

            assertThat(standing.inWords()).isEqualTo("Checked on 24 November 2026, on all 245 pages.");
            assertThat(standing.checks())
                    .containsExactly(
                            "AIT: kept, 245 of 245 pages, 25 November 2026",
                            "BTest: kept, 3 of 245 pages, 24 November 2026");
        }

        @Test
        void a_check_that_did_not_run_is_missed() {
            var standing = standing(pledge(By.BROWSER, "AIT", "BTest"), kept("AIT", 245, 245));

            assertThat(standing.state()).isEqualTo(Standing.State.IN_PART);
            assertThat(standing.inWords())
                    .isEqualTo("Checked in part on 25 November 2026, on all 245 pages."
                            + " For this build the check BTest did not run.");
            assertThat(standing.checks()).contains("BTest: did not run");
        }

        @Test
        void one_check_that_found_it_broken_outweighs_all_that_found_it_kept() {
            var standing = standing(
                    pledge(By.TESTS, "AIT", "BTest"),
                    kept("AIT", 245, 245),
                    new Proof("open-now", "BTest", 244, 245, Outcome.BROKEN, TODAY));

            assertThat(standing.state()).isEqualTo(Standing.State.BROKEN);
            assertThat(standing.inWords())
                    .isEqualTo("Not kept when we checked on 25 November 2026. It was so on 244 of 245 pages.");
        }

        @Test
        void a_promise_without_a_result_says_so() {
            assertThat(said()).isEqualTo("Not checked for this build: the check AIT did not run.");
            assertThat(standing(pledge(By.TESTS, "AIT", "BIT")).inWords())
                    .isEqualTo("Not checked for this build: the checks AIT and BIT did not run.");
        }

        @Test
        void when_the_results_are_about_other_pages_every_promise_says_so() {
            var tests = TestResults.none("the pages have changed since the checks of 24 November 2026");

            var standings = weigh(tests, UNTRIED, bake(), pledge(By.BROWSER, "AIT"), pledge(By.TESTS, "AIT"));

            assertThat(standings.all())
                    .hasSize(2)
                    .allSatisfy(standing -> assertThat(standing.inWords())
                            .isEqualTo("Not checked for this build: the pages have changed since the checks of"
                                    + " 24 November 2026."));
        }

        @Test
        void a_result_for_a_promise_that_nobody_makes_is_told() {
            var stray = new Proof("open-nou", "AIT", 1, 1, Outcome.KEPT, TODAY);

            weigh(TestResults.of(List.of(stray)), UNTRIED, bake(), pledge(By.BROWSER, "AIT"));

            assertThat(problems.warnings())
                    .singleElement()
                    .hasToString(
                            "data/promises.yaml  (warning) the test `AIT` checks `open-nou`, which is not a promise"
                                    + " that tests check\n    -> add the promise, or mend its id in the test");
        }

        @Test
        void a_result_of_a_check_that_the_promise_does_not_name_counts_and_is_told() {
            var standing = standing(pledge(By.BROWSER, "AIT"), kept("AIT", 5, 5), kept("BIT", 5, 5));

            assertThat(standing.checks()).hasSize(2);
            assertThat(problems.warnings())
                    .singleElement()
                    .hasToString("data/promises.yaml:7  (warning) the test `BIT` checks `open-now`, and is not named"
                            + " there\n    -> add it to `checks`, so that it is missed when it does not run");
        }

        private String said(Proof... proofs) {
            return standing(pledge(By.BROWSER, "AIT"), proofs).inWords();
        }

        private Standing standing(Pledge pledge, Proof... proofs) {
            return weigh(TestResults.of(List.of(proofs)), UNTRIED, bake(), pledge)
                    .all()
                    .get(0);
        }

        private static Proof kept(String check, int pages, int of) {
            return new Proof("open-now", check, pages, of, Outcome.KEPT, TODAY);
        }
    }

    /** What the bake's own rules check. */
    @Nested
    class ByTheBake {

        @Test
        void a_rule_that_holds_keeps_the_promise_on_every_page_today() {
            var standing = standing(bake(), "help/block", "language/*");

            assertThat(standing.inWords()).isEqualTo("Checked on 25 November 2026, on all 246 pages.");
            assertThat(standing.checks()).containsExactly("help/block", "language/blame", "language/risky");
            assertThat(problems.all()).isEmpty();
        }

        @Test
        void a_warning_that_is_open_is_said() {
            var bake = new BakeFindings(246, held(), Set.of(), Map.of("language/risky", 3, "other/rule", 9), Map.of());

            assertThat(standing(bake, "language/*").inWords())
                    .isEqualTo("Not all right yet: 3 places to mend."
                            + " We looked on 25 November 2026, on all 246 pages.");
            assertThat(standing(bake, "help/block").state()).isEqualTo(Standing.State.KEPT);
        }

        @Test
        void what_a_person_has_allowed_is_said() {
            var bake = new BakeFindings(246, held(), Set.of(), Map.of(), Map.of("language/risky", 1, "x/y", 5));

            assertThat(standing(bake, "language/*").inWords())
                    .isEqualTo("Checked on 25 November 2026, on all 246 pages."
                            + " A person has allowed 1 place, and has said why.");
        }

        @Test
        void a_rule_that_nobody_holds_is_an_error() {
            standing(bake(), "help/blok");
            standing(bake(), "weight/*");

            assertThat(problems.errors())
                    .hasSize(2)
                    .anySatisfy(problem -> assertThat(problem)
                            .hasToString(
                                    "data/promises.yaml:7  `open-now` says that the rule `help/blok` checks it, and"
                                            + " there is no such rule\n    -> did you mean `help/block`?"))
                    .anySatisfy(problem -> assertThat(problem.what()).contains("`weight/*`"));
        }

        @Test
        void a_rule_that_only_warns_when_the_pages_are_written_is_no_proof() {
            var bake = new BakeFindings(246, held(), Set.of("language/risky"), Map.of(), Map.of());

            standing(bake, "language/risky");

            assertThat(problems.errors())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.what())
                            .contains("only warns, and is looked at after the pages are written"));
        }

        private Standing standing(BakeFindings bake, String... rules) {
            return weigh(TestResults.none("there are none"), UNTRIED, bake, pledge(By.BAKE, rules))
                    .all()
                    .get(0);
        }
    }

    /** What the check of links has found. */
    @Nested
    class ByLinks {

        @Test
        void links_that_nobody_has_tried_are_not_called_good() {
            assertThat(said(UNTRIED)).isEqualTo("Not checked for this build: 0 of 42 links tried so far.");
        }

        @Test
        void links_that_all_answered_say_when() {
            assertThat(said(new Signposts(2, List.of(TODAY, TODAY), List.of())))
                    .isEqualTo("Checked on 25 November 2026: all 2 links answered.");
            assertThat(said(new Signposts(2, List.of(TODAY, YESTERDAY), List.of())))
                    .isEqualTo("Checked from 24 November 2026 to 25 November 2026: all 2 links answered.");
        }

        @Test
        void some_that_nobody_has_tried_are_said() {
            assertThat(said(new Signposts(42, List.of(TODAY), List.of())))
                    .isEqualTo("Checked in part on 25 November 2026: 1 of 42 links tried, and all of these answered.");
        }

        @Test
        void one_that_did_not_answer_is_said() {
            assertThat(said(new Signposts(3, List.of(TODAY), List.of(YESTERDAY))))
                    .isEqualTo("Not all right yet: 2 of 3 links tried from 24 November 2026 to 25 November 2026,"
                            + " and 1 of these answered.");
        }

        private String said(Signposts signposts) {
            return weigh(TestResults.none("there are none"), signposts, bake(), pledge(By.LINKS, "link-check"))
                    .all()
                    .get(0)
                    .inWords();
        }
    }

    @Test
    void promises_are_told_by_what_they_are_about_and_counted_by_how_they_stand() {
        var about = new Pledge("a", "A.", "How.", Group.TRUE, By.BAKE, List.of("help/block"), Where.file("x"));
        var standings = weigh(TestResults.none("there are none"), UNTRIED, bake(), about, pledge(By.BROWSER, "AIT"));

        assertThat(standings.parts()).extracting(Standings.Part::id).containsExactly("help", "true");
        assertThat(standings.tally())
                .containsExactly(new Standings.Line("Checked", 1), new Standings.Line("Not checked for this build", 1));
    }

    private Standings weigh(TestResults tests, Signposts signposts, BakeFindings bake, Pledge... pledges) {
        return new Weighing(TODAY, bake, tests, signposts).weigh(List.of(pledges), problems);
    }

    private static Pledge pledge(By by, String... checks) {
        return new Pledge(
                "open-now",
                "It is open.",
                "A program looks.",
                Group.HELP,
                by,
                List.of(checks),
                Where.line("data/promises.yaml", 7));
    }

    private static BakeFindings bake() {
        return new BakeFindings(246, held(), Set.of(), Map.of(), Map.of());
    }

    private static Set<String> held() {
        return Set.of("help/block", "language/risky", "language/blame", "other/rule");
    }
}
