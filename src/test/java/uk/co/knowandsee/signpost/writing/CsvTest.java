package uk.co.knowandsee.signpost.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.co.knowandsee.signpost.media.PublishedFile;
import uk.co.knowandsee.signpost.problem.Where;

class CsvTest {

    @Test
    void what_would_split_a_cell_is_quoted() {
        assertThat(new Csv(List.of("a", "b")).row(List.of("x, y", "say \"z\"\nnow")))
                .hasToString("a,b\r\n\"x, y\",\"say \"\"z\"\"\nnow\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "@SUM(A1)",
                "+cmd|x",
                "-2+3",
                " =x",
                "a;=x",
                "x\n=y",
                "a, =b",
                "\t=x",
                "\u202e=1",
                "\r=1",
                "\"=1"
            })
    void no_cell_begins_a_formula(String cell) {
        var table = new Csv(List.of("what")).row(List.of(cell)).toString();

        assertThat(table).contains("'");
        assertThat(new PublishedFile("x.csv", table.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .metadata(Where.file("x.csv")))
                .as("what the check of published files says")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0800 1111", "a = b", "13-25", "x@y.example"})
    void what_only_looks_a_little_like_one_stays_as_it_is(String cell) {
        assertThat(new Csv(List.of("what")).row(List.of(cell))).hasToString("what\r\n" + cell + "\r\n");
    }

    @Test
    void whatever_is_written_no_published_table_holds_a_formula() {
        var random = new Random(4180);
        var signs = new String[] {"=", "+", "-", "@", ",", ";", "\"", "\n", "\t", " ", "a", "1", "\u0007"};
        for (int round = 0; round < 500; round++) {
            var cell = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                cell.append(signs[random.nextInt(signs.length)]);
            }
            var table = new Csv(List.of("a", "b"))
                    .row(List.of(cell.toString(), "x"))
                    .toString();

            assertThat(new PublishedFile("x.csv", table.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                            .metadata(Where.file("x.csv")))
                    .as(table)
                    .isEmpty();
        }
    }
}
