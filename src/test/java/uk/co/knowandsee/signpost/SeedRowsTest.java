package uk.co.knowandsee.signpost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the two strategies name is on the site, or somebody has said why not: {@code content/README.md}. */
class SeedRowsTest {

    private static final int LAST = 141; // what the two strategies name, counted
    private static final Path CONTENT = Path.of("content");
    private static final Pattern ROW = Pattern.compile("\\| (\\d+) \\| ([^|]+) \\| (?:PC|ER) \\| ([^|]+) \\|");
    private static final Pattern FILE = Pattern.compile("`([^`]+\\.(?:md|yaml))`");

    private record Row(int number, String where) {}

    @Test
    void every_row_is_accounted_for_once() throws IOException {
        assertThat(rows().stream().map(Row::number))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, LAST).boxed().toList());
    }

    @Test
    void every_row_names_files_that_exist_or_a_reason() throws IOException {
        for (var row : rows()) {
            var files = FILE.matcher(row.where())
                    .results()
                    .map(found -> found.group(1))
                    .toList();

            assertThat(files)
                    .as("row " + row.number())
                    .allSatisfy(file -> assertThat(CONTENT.resolve(file)).exists());
            assertThat(!files.isEmpty() || row.where().startsWith("Not built: "))
                    .as("row " + row.number() + ": " + row.where())
                    .isTrue();
        }
    }

    private static List<Row> rows() throws IOException {
        return Files.readAllLines(CONTENT.resolve("README.md")).stream()
                .map(ROW::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(row -> new Row(Integer.parseInt(row.group(1)), row.group(3).strip()))
                .toList();
    }
}
