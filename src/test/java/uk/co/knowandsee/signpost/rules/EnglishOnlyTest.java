package uk.co.knowandsee.signpost.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.co.knowandsee.signpost.problem.Problem;
import uk.co.knowandsee.signpost.rules.reading.Budgets;
import uk.co.knowandsee.signpost.rules.reading.ReadingCheck;

class EnglishOnlyTest {

    private static final String LONG = "Here " + "is ".repeat(30) + "one.";

    @TempDir
    private Path folder;

    @Test
    void a_translation_is_not_measured_as_english_and_its_english_page_is() {
        var check = new EnglishOnly(new ReadingCheck(Budgets.USUAL, List.of()));

        var given = new Given(folder)
                .page("content/parents/page.md", "", LONG)
                .page("content/parents/page.cy.md", "", LONG)
                .page("content/parents/page.easy.md", "", LONG);

        assertThat(given.heldAgainst(check))
                .extracting(Problem::toString)
                .satisfiesExactly(
                        easy -> assertThat(easy).startsWith("content/parents/page.easy.md:4:1"),
                        english -> assertThat(english).startsWith("content/parents/page.md:4:1"));
    }
}
