package uk.co.knowandsee.signpost.links.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A hundred thousand scrambled answers, in a program of its own with little memory. */
class FuzzIT {

    private static final int ANSWERS = 100_000;
    private static final String MEMORY = "-Xmx160m";

    @Test
    void every_scrambled_answer_ends_in_an_outcome_within_a_small_memory() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        MEMORY,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FuzzRun.class.getName(),
                        String.valueOf(ANSWERS),
                        "20261122")
                .redirectErrorStream(true)
                .start();

        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(10, TimeUnit.MINUTES))
                .as("it ended: %s", said)
                .isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        assertThat(said).contains(ANSWERS + " answers").contains("read0").contains("broken-off");
    }
}
