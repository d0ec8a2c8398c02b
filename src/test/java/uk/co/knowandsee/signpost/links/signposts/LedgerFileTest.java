package uk.co.knowandsee.signpost.links.signposts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.co.knowandsee.signpost.problem.Problems;

class LedgerFileTest {

    private static final String NAME = "data/signposting-ledger.json";

    @TempDir
    Path root;

    @Test
    void it_is_written_the_same_on_every_machine_and_read_back() throws IOException {
        var file = new LedgerFile(root, NAME);

        file.keep(sample());

        assertThat(root.resolve(NAME)).content().isEqualTo("""
                        {
                          "about" : "The last day each signpost was seen to work. Written by the link check; keep it with the site.",
                          "format" : 1,
                          "links" : {
                            "https://a.example/" : {
                              "lastGood" : "2026-11-22",
                              "status" : 200,
                              "finalAddress" : "https://a.example/"
                            },
                            "https://b.example/x" : {
                              "lastGood" : "2026-11-20",
                              "status" : 204,
                              "finalAddress" : "https://c.example/"
                            }
                          }
                        }
                        """);
        var problems = new Problems();
        assertThat(file.read(problems)).isEqualTo(sample());
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void nothing_new_is_not_written() throws IOException {
        var file = new LedgerFile(root, NAME);

        file.keep(Ledger.EMPTY);
        assertThat(root.resolve(NAME)).doesNotExist();

        file.keep(sample());
        Files.writeString(root.resolve(NAME), Files.readString(root.resolve(NAME)) + "\n");
        file.keep(sample());
        assertThat(root.resolve(NAME)).content().endsWith("}\n\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<<<<<<< HEAD\n{}",
                "[]",
                "{\"format\":2,\"links\":{}}",
                "{\"format\":1,\"links\":{\"https://a.example/\":{\"lastGood\":\"soon\",\"status\":200,\"finalAddress\":\"https://a.example/\"}}}",
                "{\"format\":1,\"links\":{\"https://a.example/\":{\"lastGood\":\"2026-11-22\",\"status\":200}}}",
                "{\"format\":1,\"links\":{\"not an address\":{}}}",
                "{\"format\":1,\"links\":{\"https://a.example/\":7}}"
            })
    void a_damaged_ledger_is_a_problem_and_is_left_for_a_person(String damaged) throws IOException {
        Files.createDirectories(root.resolve("data"));
        Files.writeString(root.resolve(NAME), damaged);
        var file = new LedgerFile(root, NAME);
        var problems = new Problems();

        assertThat(file.read(problems)).isEqualTo(Ledger.EMPTY);
        file.keep(sample());

        assertThat(problems.all()).singleElement().satisfies(p -> {
            assertThat(p.where().file()).isEqualTo(NAME);
            assertThat(p.what()).startsWith("the memory of earlier link checks is damaged");
            assertThat(p.remedy()).contains("version control");
        });
        assertThat(root.resolve(NAME)).content().isEqualTo(damaged);
    }

    private static Ledger sample() {
        return new Ledger(new TreeMap<>(Map.of(
                URI.create("https://b.example/x"),
                new Ledger.Line(LocalDate.of(2026, 11, 20), 204, URI.create("https://c.example/")),
                URI.create("https://a.example/"),
                new Ledger.Line(LocalDate.of(2026, 11, 22), 200, URI.create("https://a.example/")))));
    }
}
