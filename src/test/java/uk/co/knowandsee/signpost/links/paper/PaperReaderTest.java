package uk.co.knowandsee.signpost.links.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PaperReaderTest {

    private final PaperReader reader = new PaperReader();

    @Test
    void it_reads_each_page_and_its_links() throws IOException {
        var paper = reader.read(Papers.saying("https://a.example/", "Ring 0800 1111\nany time", "Or look here"));

        assertThat(paper.flaw()).isEmpty();
        assertThat(paper.sheets()).hasSize(2);
        assertThat(paper.sheets().get(0).text()).isEqualTo("Ring 0800 1111\nany time\n");
        assertThat(paper.sheets().get(0).links()).isEmpty();
        assertThat(paper.sheets().get(1))
                .isEqualTo(new Paper.Sheet(2, "Or look here\n", java.util.List.of("https://a.example/")));
    }

    @Test
    void one_with_a_password_is_said_to_be_so() throws IOException {
        assertThat(reader.read(Papers.locked("secret", "Ring 0800 1111")).flaw())
                .get()
                .satisfies(flaw -> assertThat(flaw.what()).contains("password"));
    }

    @Test
    void one_that_takes_too_long_is_left() throws IOException {
        var paper = new PaperReader(Duration.ZERO, reading -> {}).read(Papers.saying("", "x")); // it never gets done

        assertThat(paper.flaw()).get().satisfies(flaw -> assertThat(flaw.what()).contains("too long"));
    }

    @Test
    void one_that_is_too_large_is_not_read() {
        assertThat(reader.read(new byte[25 * 1024 * 1024 + 1]).flaw())
                .get()
                .satisfies(flaw -> assertThat(flaw.what()).contains("larger than 25 MB"));
    }

    @Test
    void any_bytes_end_in_a_paper() throws IOException {
        var good = Papers.saying("https://a.example/", "Ring 0800 1111");
        var random = new Random(17);
        int flawed = 0;
        for (int round = 0; round < 400; round++) {
            var bytes = good.clone();
            for (int n = 1 + random.nextInt(12); n > 0; n--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            flawed += reader.read(bytes).flaw().isPresent() ? 1 : 0;
        }
        assertThat(flawed).isPositive();
        assertThat(reader.read(new byte[0]).flaw()).isPresent();
        assertThat(reader.read("not a PDF".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .flaw())
                .isPresent();
    }
}
