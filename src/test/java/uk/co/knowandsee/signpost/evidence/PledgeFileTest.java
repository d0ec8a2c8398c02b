package uk.co.knowandsee.signpost.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Where;

class PledgeFileTest {

    private static final Path REPOSITORY = Path.of("");

    private static final String GOOD = """
            - id: open-now
              promise: It is open.
              how: A program looks.
              group: help
              checks: [OpenNowIT]
              by: browser
            """;

    @TempDir
    private Path site;

    private final Problems problems = new Problems();

    @Test
    void a_promise_is_read_with_its_line() throws IOException {
        write("# What we promise\n" + GOOD);

        assertThat(read())
                .containsExactly(new Pledge(
                        "open-now",
                        "It is open.",
                        "A program looks.",
                        Pledge.Group.HELP,
                        Pledge.By.BROWSER,
                        List.of("OpenNowIT"),
                        new Where(PledgeFile.FILE, 2, 3)));
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void a_site_without_the_file_promises_nothing() {
        assertThat(read()).isEmpty();
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void our_own_promises_can_be_read() {
        assertThat(new PledgeFile(REPOSITORY).read(problems))
                .hasSizeGreaterThan(30)
                .extracting(Pledge::group)
                .contains(Pledge.Group.values());
        assertThat(problems.all()).isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            id: open-now        | id: Open now          | 1 | `Open now` is not how `id` is written
            promise: It is open.| promise: ""           | 2 | `` is not how `promise` is written
            group: help         | group: halp           | 4 | `halp` is not a choice for `group`
            group: help         | group: true           | 4 | `group` must be text
            checks: [OpenNowIT] | checks: []            | 5 | `checks` is empty
            checks: [OpenNowIT] | checks: ["<b>"]       | 5 | `<b>` is not how `checks` is written
            by: browser         | by: hearsay           | 6 | `hearsay` is not a choice for `by`
            by: browser         | buy: browser          | 6 | `buy` is not a key that can stand here
            how: A program looks.| !!javax.script.ScriptEngineManager {} : x | 3 | is a type tag
            """)
    void a_slip_is_told_with_its_line(String from, String to, int line, String what) throws IOException {
        assertThat(GOOD).contains(from);
        write(GOOD.replace(from, to));

        assertThat(read()).isEmpty();

        assertThat(problems.errors()).anySatisfy(problem -> {
            assertThat(problem.where().line()).isEqualTo(line);
            assertThat(problem.what()).contains(what);
        });
    }

    @Test
    void one_id_for_two_promises_is_told() throws IOException {
        write(GOOD + GOOD);

        read();

        assertThat(problems.errors())
                .singleElement()
                .hasToString("data/promises.yaml:7:3  `open-now` stands in the list twice\n"
                        + "    -> give each promise an id of its own");
    }

    private List<Pledge> read() {
        return new PledgeFile(site).read(problems);
    }

    private void write(String text) throws IOException {
        Files.createDirectories(site.resolve("data"));
        Files.writeString(site.resolve(PledgeFile.FILE), text);
    }
}
