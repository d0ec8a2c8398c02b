package uk.co.knowandsee.signpost.impact.logs;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import uk.co.knowandsee.signpost.problem.Problems;

/** Scrambled lines: whatever a log holds, reading goes on, each line is accounted for, and none of it comes out. */
class LogFuzzTest {

    private static final int ROUNDS = 60_000;
    private static final List<String> SEEDS = List.of(
            "ADDRESSMARK - NAMEMARK [18/Mar/2026:09:30:00 +0000] \"GET /go/taxi-card HTTP/1.1\" 302 154 \"REFMARK\" \"AGENTMARK\"",
            "ADDRESSMARK - - [18/Mar/2026:09:30:00 +0000] \"GET /go/taxi-crad?q=PATHMARK HTTP/1.1\" 404 -",
            "{\"ts\":1773828000.5,\"request\":{\"remote_ip\":\"ADDRESSMARK\",\"method\":\"GET\",\"uri\":\"/go/PATHMARK\","
                    + "\"headers\":{\"User-Agent\":[\"AGENTMARK\"],\"Referer\":[\"REFMARK\"]}},\"status\":302}");

    @Test
    void nothing_stops_the_reader_and_nothing_comes_out() {
        var random = new Random(20261126);
        var problems = new Problems();
        var reader = new LogReader(List.of(ShortPath.of("taxi-card")), LocalDate.of(2026, 11, 22), problems);
        var log = new StringBuilder();
        for (int i = 0; i < ROUNDS; i++) {
            log.append(scrambled(SEEDS.get(random.nextInt(SEEDS.size())), random))
                    .append('\n');
        }

        reader.read(new ByteArrayInputStream(log.toString().getBytes(ISO_8859_1)), "access.log");

        var visits = reader.visits();
        assertThat(visits.notCounted().malformed()).isBetween(1000L, (long) ROUNDS);
        assertThat(visits.byPath().get(ShortPath.of("taxi-card"))).isNotEmpty();
        assertThat(visits + " " + problems.all()).doesNotContain("MARK", "mark");
    }

    private static String scrambled(String seed, Random random) {
        var line = new StringBuilder(seed);
        for (int edits = random.nextInt(4); edits > 0 && line.length() > 1; edits--) {
            int at = random.nextInt(line.length());
            switch (random.nextInt(5)) {
                case 0 -> line.deleteCharAt(at);
                case 1 -> line.insert(at, "\"\\[]{} \u0000\u00ff".charAt(random.nextInt(9)));
                case 2 -> line.setLength(at);
                case 3 -> line.insert(at, line.substring(random.nextInt(at + 1), at));
                default -> line.setCharAt(at, (char) (11 + random.nextInt(244)));
            }
        }
        return line.toString().replace('\n', ' ');
    }
}
