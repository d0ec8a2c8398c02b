package uk.co.knowandsee.signpost.proof.weight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.co.knowandsee.signpost.problem.Problems;

class AllowanceFileTest {

    private static final String GOOD = "page: 14 kB\ntotal: 60 kB\nscript: 10.5 kB\nimages: 200 kB\n";

    @TempDir
    private Path folder;

    private final Problems problems = new Problems();

    @Test
    void weights_are_read_as_bytes_and_files_with_their_line() throws Exception {
        var allowed = read(GOOD + "files:\n  js/index.js: 30 kB\n");

        assertThat(problems.all()).isEmpty();
        assertThat(allowed.page()).isEqualTo(14_000);
        assertThat(allowed.script()).isEqualTo(10_500);
        assertThat(allowed.files().get("js/index.js").bytes()).isEqualTo(30_000);
        assertThat(allowed.files().get("js/index.js").where()).hasToString("data/budgets.yaml:6:3");
    }

    @Test
    void a_site_without_the_file_has_the_usual_budgets() {
        assertThat(new AllowanceFile(folder).read(problems)).isEqualTo(Allowance.USUAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"14", "14kB", "14 KB", "14 kb", "-1 kB", "1e9 kB", "99999 kB", "14.25 kB", "[14 kB]", "", "14 MB"
            })
    void what_is_no_weight_is_a_problem_at_its_line(String weight) throws Exception {
        read(GOOD.replace("60 kB", weight));

        assertThat(problems.errors())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.where().toString()).startsWith("data/budgets.yaml:2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "page: 14 kB\n", "- 1\n", "page: 14 kB\n  x\n", GOOD + "pages: 1 kB\n", "\0", "a: &a [*a]"})
    void what_is_no_list_of_budgets_is_a_problem(String text) throws Exception {
        read(text);

        assertThat(problems.errors()).isNotEmpty();
    }

    private Allowance read(String text) throws Exception {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve(AllowanceFile.FILE), text);
        return new AllowanceFile(folder).read(problems);
    }
}
