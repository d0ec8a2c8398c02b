package uk.co.knowandsee.signpost.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageFreshnessTest {

    @TempDir
    Path folder;

    @Test
    void a_page_that_nobody_has_read_again_is_a_warning_at_its_line() {
        var problems = given("2026-11-20").heldAgainst(new PageFreshness());

        assertThat(problems)
                .singleElement()
                .hasToString("content/page.md:3  (warning) `reviewBy: 2026-11-20` was 2 days ago, and readers are told"
                        + " so  [freshness/page]\n    -> read the whole page again, mend what has changed, then set"
                        + " `reviewBy:` to the next day on which somebody will");
    }

    @Test
    void yesterday_has_gone_by() {
        assertThat(given("2026-11-21").heldAgainst(new PageFreshness()))
                .singleElement()
                .satisfies(p -> assertThat(p.what()).contains("was yesterday"));
    }

    @Test
    void today_is_early_enough() {
        assertThat(given("2026-11-22").heldAgainst(new PageFreshness())).isEmpty();
    }

    private Given given(String reviewBy) {
        return new Given(folder).page("content/page.md", "reviewBy: " + reviewBy, "Words.\n");
    }
}
