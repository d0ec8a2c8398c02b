package uk.co.knowandsee.signpost.writing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class FoldedLinesTest {

    @Test
    void a_short_line_stays_as_it_is() {
        assertThat(new FoldedLines().line("BEGIN", "VCARD")).hasToString("BEGIN:VCARD\r\n");
    }

    @Test
    void a_line_of_75_bytes_is_not_folded_and_one_of_76_is() {
        var full = "x".repeat(73);

        assertThat(new FoldedLines().line("A", full)).hasToString("A:" + full + "\r\n");
        assertThat(new FoldedLines().line("A", full + "y")).hasToString("A:" + full + "\r\n y\r\n");
    }

    @Test
    void signs_with_a_meaning_are_escaped_in_text() {
        assertThat(new FoldedLines().text("A", "a;b,c\\d\ne\r\nf:g")).hasToString("A:a\\;b\\,c\\\\d\\ne\\nf:g\r\n");
    }

    @Test
    void nobody_begins_a_line_of_their_own() {
        assertThat(new FoldedLines().line("URL", "https://x/\r\nATTACH:y\0").toString())
                .isEqualTo("URL:https://x/ATTACH:y\r\n");
    }

    @Test
    void whatever_is_written_every_line_is_short_whole_and_unfolds_to_what_it_was() {
        var random = new Random(5545);
        for (int round = 0; round < 300; round++) {
            var value = value(random);

            var written = new FoldedLines().line("X-TEXT", value).toString();

            assertThat(written.replace("\r\n ", "")).isEqualTo("X-TEXT:" + value + "\r\n");
            for (var line : written.split("\r\n")) {
                assertThat(line.getBytes(UTF_8).length).isLessThanOrEqualTo(75);
                assertThat(new String(line.getBytes(UTF_8), UTF_8)).isEqualTo(line);
            }
        }
    }

    private static String value(Random random) {
        var signs = new String[] {"a", " ", "é", "’", "𝔘", "ش", ";", "9"};
        var value = new StringBuilder("x");
        for (int i = random.nextInt(200); i > 0; i--) {
            value.append(signs[random.nextInt(signs.length)]);
        }
        return value.toString();
    }
}
