package uk.co.knowandsee.signpost.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.co.knowandsee.signpost.problem.Problem;
import uk.co.knowandsee.signpost.rules.pages.PageChecks;

/** One accessibility statement, no older than a year. It is 22 November 2026. */
class StatementTest {

    private static final String AGAIN = " -> hold the whole statement against the site, mend what has changed, then set"
            + " `reviewed:` to that day";

    @TempDir
    Path folder;

    @Test
    void a_site_that_tells_about_itself_has_a_statement() {
        assertThat(broken(new Given(folder).page("content/about/index.md", "type: section", "Us.\n")))
                .singleElement()
                .hasToString("content/about  there is no accessibility statement  [access/statement]\n    -> give the"
                        + " page that is one `type: statement`, with `prepared:` and `reviewed:`");
    }

    @Test
    void a_site_with_no_such_folder_is_not_asked() {
        assertThat(broken(new Given(folder).page("content/parents/about.md", "type: page", "Us.\n")))
                .isEmpty();
    }

    @Test
    void a_second_statement_is_one_too_many_and_an_easy_read_one_is_not() {
        var site = statement("2026-06-02");
        site.page("content/about/x.easy.md", "type: statement\nprepared: 2026-01-02\nreviewed: 2026-06-02", "Us.\n");
        assertThat(broken(site)).isEmpty();

        site.page("content/about/y.md", "type: statement\nprepared: 2026-01-02\nreviewed: 2026-06-02", "Us.\n");
        assertThat(broken(site))
                .singleElement()
                .hasToString("content/about/y.md:3  `content/about/x.md` is the accessibility statement already, and a"
                        + " site has one  [access/statement]\n    -> give one of the two another `type:`");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-11-21 | content/about/x.md:5  (warning) `reviewed: 2025-11-21` is more than a year ago  [access/statement-soon]
            2025-11-22 | content/about/x.md:5  (warning) `reviewed: 2025-11-22` will be a year ago on 2026-11-22  [access/statement-soon]
            2025-12-22 | content/about/x.md:5  (warning) `reviewed: 2025-12-22` will be a year ago on 2026-12-22  [access/statement-soon]
            """)
    void an_old_review_is_an_error_and_a_warning_before_that(String reviewed, String problem) {
        assertThat(broken(statement(reviewed)))
                .singleElement()
                .extracting(found -> found.toString().replaceAll("\\s*\n\\s*", " "))
                .isEqualTo(problem + AGAIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-12-23", "2026-11-22"})
    void a_review_within_eleven_months_is_fine(String reviewed) {
        assertThat(broken(statement(reviewed))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-23 | `reviewed: 2026-11-23` is in the future
            2024-12-31 | `reviewed: 2024-12-31` is before `prepared: 2025-01-02`
            """)
    void days_that_cannot_be_are_errors(String reviewed, String what) {
        assertThat(broken(statement(reviewed))).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("access/statement");
            assertThat(problem.what()).isEqualTo(what);
        });
    }

    private Given statement(String reviewed) {
        return new Given(folder)
                .page(
                        "content/about/x.md",
                        "type: statement\nprepared: 2025-01-02\nreviewed: " + reviewed,
                        "What works, and what does not.\n");
    }

    private static List<Problem> broken(Given site) {
        return PageChecks.of(Set.of()).stream()
                .flatMap(check -> site.heldAgainst(check).stream())
                .toList();
    }
}
