package uk.co.knowandsee.signpost.links.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.co.knowandsee.signpost.links.outcome.Outcome;

/** Judges every labelled page in {@code cases}: a new page is a new file there, not new Java. */
class JudgeCasesTest {

    private static final Path CASES = Path.of("src/test/resources/uk/co/knowandsee/signpost/links/reading/cases");
    private static final Judge JUDGE = new Judge();

    static List<Path> cases() throws IOException {
        try (var files = Files.list(CASES)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_labelled_page_is_judged_as_it_is_labelled(Path file) {
        var labelled = new CaseFile(file);

        var judgement = JUDGE.judge(labelled.read());

        assertThat(judgement.objection().map(Outcome::reason).orElse("fine"))
                .as("%s: %s", file.getFileName(), judgement)
                .isEqualTo(labelled.expected());
    }

    @Test
    void there_are_enough_labelled_pages() throws IOException {
        assertThat(cases()).hasSizeGreaterThan(60);
    }
}
