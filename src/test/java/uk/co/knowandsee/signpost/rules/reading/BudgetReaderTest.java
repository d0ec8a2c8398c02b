package uk.co.knowandsee.signpost.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.co.knowandsee.signpost.problem.Problem;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Where;
import uk.co.knowandsee.signpost.reading.Budget;

class BudgetReaderTest {

    private final Problems problems = new Problems();

    @Test
    void without_a_word_every_audience_has_its_usual_budget() {
        var budgets = read(Map.of());

        assertThat(budgets.of("young-people")).isEqualTo(new Budget(5, 8, 25, 15, 4));
        assertThat(budgets.of("business")).isEqualTo(new Budget(7, 10, 25, 15, 4));
        assertThat(budgets.of("about")).isEqualTo(new Budget(8, 11, 25, 15, 4));
        assertThat(budgets.of("schools")).isEqualTo(new Budget(10, 13, 25, 15, 4));
        assertThat(budgets.of("")).isEqualTo(new Budget(5, 8, 25, 15, 4));
        assertThat(budgets.of("never-heard-of")).isEqualTo(budgets.of(""));
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void a_folder_gets_what_is_set_for_it_and_lengths_hold_for_all() {
        var budgets = read(Map.of(
                "signpost.reading.business", "6.5, 9",
                "signpost.reading.news", "9,12",
                "signpost.reading.root", "4, 7",
                "signpost.reading.sentence", "20",
                "signpost.reading.mean", "12",
                "signpost.reading.paragraph", "3"));

        assertThat(budgets.of("business")).isEqualTo(new Budget(6.5, 9, 20, 12, 3));
        assertThat(budgets.of("news")).isEqualTo(new Budget(9, 12, 20, 12, 3));
        assertThat(budgets.of("")).isEqualTo(new Budget(4, 7, 20, 12, 3));
        assertThat(budgets.of("schools")).isEqualTo(new Budget(10, 13, 20, 12, 3));
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void a_folder_without_a_page_is_a_slip_of_the_pen() {
        read(Map.of("signpost.reading.parnets", "5, 8"));

        assertThat(problems.errors()).singleElement().satisfies(problem -> {
            assertThat(problem.where()).hasToString("jbake.properties:7");
            assertThat(problem.what())
                    .isEqualTo("`signpost.reading.parnets` is about no page: there is none in `content/parnets/`");
            assertThat(problem.remedy()).startsWith("did you mean `parents`?");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "5", "5, ", "5; 8", "5, 8, 2", "0, 8", "21, 8", "-5, 8", "five, eight", "5,8 x", "1e1, 8"})
    void grades_that_cannot_be_are_a_problem_and_the_usual_ones_hold(String written) {
        var budgets = read(Map.of("signpost.reading.help", written));

        assertThat(problems.errors())
                .extracting(Problem::what)
                .containsExactly("`signpost.reading.help=" + written + "` cannot be understood");
        assertThat(budgets.of("help")).isEqualTo(new Budget(5, 8, 25, 15, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "100", "-3", "12.5", "many", "99999999999"})
    void lengths_that_cannot_be_are_a_problem_and_the_usual_ones_hold(String written) {
        var budgets = read(Map.of("signpost.reading.sentence", written));

        assertThat(problems.errors())
                .extracting(Problem::remedy)
                .containsExactly("write a number from 1 to 99, e.g. `signpost.reading.sentence=25`");
        assertThat(budgets.of("help").longestSentence()).isEqualTo(25);
    }

    private Budgets read(Map<String, String> keys) {
        return new BudgetReader(keys, key -> Where.line("jbake.properties", 7), problems)
                .read(List.of("", "parents", "news"));
    }
}
