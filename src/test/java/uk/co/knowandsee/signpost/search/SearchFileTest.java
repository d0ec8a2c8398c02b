package uk.co.knowandsee.signpost.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.co.knowandsee.signpost.problem.Problems;

class SearchFileTest {

    private static final String SIGNS = "{}[]:,-&*!|>'\"%@`\n\t\u0000x9";

    @TempDir
    private Path site;

    @Test
    void a_site_without_the_file_knows_only_its_own_words() {
        var problems = new Problems();

        assertThat(new SearchFile(site).read(problems)).isEmpty();
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void what_people_type_is_read_in_any_form() throws IOException {
        assertThat(problems("words:\n  - { typed: [pics, pic, Selfies], means: [picture] }\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        { typed: [pics], mean: [picture] }                 | data/search.yaml:2:22  `mean` is not a key
        { typed: [pics] }                                  | data/search.yaml:2:5  these words lead nowhere
        { typed: [999], means: [ring] }                    | data/search.yaml:2:15  `typed` must be text
        { typed: [the], means: [ring] }                    | data/search.yaml:2:15  `the` cannot be looked for
        { typed: [one two three four five], means: [ring] } | data/search.yaml:2:15  `one two three four five` cannot be looked for
        { typed: [pics], means: [of the] }                 | data/search.yaml:2:30  `of the` cannot be looked for
        { typed: [pics], means: [], pages: [a.md] }        | data/search.yaml:2:29  `means` is empty
        { means: [ring] }                                  | data/search.yaml:2:5  `typed` is missing
        { typed: !!java.net.URL [x], means: [ring] }       | data/search.yaml:2:
        { typed: [*x], means: [ring] }                     | data/search.yaml:2:
        """)
    void a_slip_is_told_with_its_line(String entry, String problem) throws IOException {
        assertThat(problems("words:\n  - " + entry + "\n")).startsWith(problem);
    }

    @Test
    void a_word_in_two_entries_is_told() throws IOException {
        var text = "words:\n  - { typed: [pics], means: [picture] }\n  - { typed: [pic], means: [help] }\n";

        assertThat(problems(text))
                .startsWith("data/search.yaml:3:15  `pic` stands in two entries: the one on line 2 has it");
    }

    @Test
    void whatever_stands_in_the_file_there_is_an_answer_and_no_crash() throws IOException {
        var good = "words:\n  - { typed: [pics, \"999\"], means: [picture], pages: [help/index.md], danger: true }\n";
        var random = new Random(20261125);
        for (int i = 0; i < 300; i++) {
            var spoilt = new StringBuilder(good);
            for (int n = 0; n < 3; n++) {
                spoilt.setCharAt(random.nextInt(spoilt.length()), SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            problems(spoilt.toString());
        }
    }

    private String problems(String text) throws IOException {
        var problems = new Problems();
        Files.createDirectories(site.resolve("data"));
        Files.writeString(site.resolve(SearchFile.FILE), text);
        var read = new SearchFile(site).read(problems);
        assertThat(read.isEmpty())
                .as("nothing is read of a file with problems")
                .isEqualTo(!problems.errors().isEmpty());
        return problems.errors().stream().map(Object::toString).findFirst().orElse("");
    }
}
