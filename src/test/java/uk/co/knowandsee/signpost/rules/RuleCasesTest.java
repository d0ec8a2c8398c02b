package uk.co.knowandsee.signpost.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.co.knowandsee.signpost.content.Page;
import uk.co.knowandsee.signpost.directory.Directory;
import uk.co.knowandsee.signpost.directory.DirectoryReader;
import uk.co.knowandsee.signpost.markdown.ProseReader;
import uk.co.knowandsee.signpost.problem.Problem;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.rules.findings.Material;
import uk.co.knowandsee.signpost.rules.language.LanguageFile;
import uk.co.knowandsee.signpost.rules.reading.Budgets;

/** Both sides of every rule for words, with the campaign's own list: what has to be flagged, and what must not be. */
class RuleCasesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Path SITE = Path.of("").toAbsolutePath();

    private static Directory directory = Directory.EMPTY;

    @BeforeAll
    static void theCampaignsDirectory() {
        directory = new DirectoryReader(TODAY).read(SITE, new Problems());
    }

    static Stream<RuleCase> cases() {
        return RuleCase.all().stream()
                .filter(RuleCase::makesAPage)
                .filter(c -> !c.fine().isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_bad_example_is_flagged_where_it_stands_and_a_near_miss_is_not(RuleCase one) {
        assertThat(broken(one, one.badPage()))
                .as("the bad example")
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.where().file()).isEqualTo(one.file()))
                .anySatisfy(problem -> assertThat(problem.where().line()).isEqualTo(one.line("")));
        assertThat(broken(one, one.finePage())).as("the near miss").isEmpty();
    }

    @Test
    void the_list_says_nothing_twice_and_every_rule_says_why() {
        var rules = ContentRules.of(new LanguageFile(SITE).read(new Problems()), Budgets.USUAL)
                .rules();

        assertThat(rules).extracting(rule -> rule.id()).doesNotHaveDuplicates();
        assertThat(rules).allSatisfy(rule -> assertThat(rule.reason()).isNotBlank());
    }

    private static List<Problem> broken(RuleCase one, Page page) {
        var problems = new Problems();
        var prose = new ProseReader().read(page, problems);
        var language = new LanguageFile(SITE).read(problems);
        ContentRules.of(language, Budgets.USUAL)
                .check(new Material(List.of(prose), List.of(), directory, TODAY), problems);
        return problems.all().stream().filter(p -> p.rule().equals(one.rule())).toList();
    }
}
