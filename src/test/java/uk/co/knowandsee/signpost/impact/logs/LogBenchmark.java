package uk.co.knowandsee.signpost.impact.logs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import uk.co.knowandsee.signpost.problem.Problems;

/**
 * How fast logs are read, and in how much memory: 1 GiB of each format, made as it is read. Prints; asserts nothing.
 *
 * <pre>{@code
 * MAVEN_OPTS=-Xmx64m mvn test-compile exec:java@impact-benchmark
 * }</pre>
 */
public final class LogBenchmark {

    private static final long SIZE = 1L << 30;
    private static final int BLOCK = 4 << 20;
    private static final int PIECES = 40;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MMM/uuuu:HH:mm:ss xx", Locale.ENGLISH);

    private LogBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        run("Combined Log Format", new Endless(block(false)));
        run("JSON of Caddy", new Endless(block(true)));
        run("Combined Log Format, 1 GiB packed with gzip", new Endless(packed(block(false))));
    }

    private static void run(String what, Endless log) {
        var paths = new ArrayList<ShortPath>();
        for (int i = 0; i < PIECES; i++) {
            paths.add(ShortPath.of("piece-" + i));
        }
        heaps().forEach(MemoryPoolMXBean::resetPeakUsage);
        var reader = new LogReader(paths, LocalDate.of(2026, 11, 22), new Problems());
        long before = System.nanoTime();
        reader.read(log, "benchmark");
        double seconds = (System.nanoTime() - before) / 1e9;
        long visits = reader.visits().byPath().values().stream()
                .flatMap(days -> days.values().stream())
                .mapToLong(Long::longValue)
                .sum();
        long peak = heaps().stream()
                .mapToLong(heap -> heap.getPeakUsage().getUsed())
                .sum();
        System.out.printf(
                Locale.ROOT,
                "%s: %,d MiB in %.1f s, %.0f MiB/s, %,d visits, peak heap %d MiB of %d MiB%n",
                what,
                log.given >> 20,
                seconds,
                (log.given >> 20) / seconds,
                visits,
                peak >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private static List<MemoryPoolMXBean> heaps() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    /** Lines as a small site has them: one in twenty asks for a short path. */
    private static byte[] block(boolean caddy) {
        var random = new Random(1);
        var lines = new StringBuilder();
        while (lines.length() < BLOCK) {
            var path = random.nextInt(20) == 0
                    ? "/go/piece-" + random.nextInt(PIECES)
                    : "/parents/page-" + random.nextInt(90);
            long second = 1_770_000_000L + random.nextInt(8_000_000);
            lines.append(caddy ? caddy(path, second) : combined(path, second)).append('\n');
        }
        return lines.toString().getBytes(UTF_8);
    }

    private static String combined(String path, long second) {
        var time = TIME.format(Instant.ofEpochSecond(second).atOffset(ZoneOffset.UTC));
        return "203.0.113.9 - - [" + time + "] \"GET " + path + " HTTP/1.1\" 302 1540 \"https://www.example.org/\""
                + " \"Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/141.0.0.0 Mobile Safari/537.36\"";
    }

    private static String caddy(String path, long second) {
        return "{\"level\":\"info\",\"ts\":" + second
                + ".25,\"logger\":\"http.log.access\",\"msg\":\"handled request\","
                + "\"request\":{\"remote_ip\":\"203.0.113.9\",\"remote_port\":\"5\",\"proto\":\"HTTP/2.0\",\"method\":\"GET\","
                + "\"host\":\"www.example.org\",\"uri\":\"" + path + "\",\"headers\":{\"Accept\":[\"*/*\"],"
                + "\"User-Agent\":[\"Mozilla/5.0 (Linux; Android 15) Chrome/141.0.0.0 Mobile Safari/537.36\"]}},"
                + "\"duration\":0.0005,\"size\":1540,\"status\":302,\"resp_headers\":{\"Server\":[\"Caddy\"]}}";
    }

    private static byte[] packed(byte[] block) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(block);
        }
        return bytes.toByteArray();
    }

    /** The same block again and again, until there is 1 GiB of it. */
    private static final class Endless extends InputStream {

        private final byte[] block;
        private final long blocks;
        private long given;

        Endless(byte[] block) {
            this.block = block;
            this.blocks = SIZE / BLOCK;
        }

        @Override
        public int read() {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int at, int length) {
            if (given >= blocks * block.length) {
                return -1;
            }
            int from = (int) (given % block.length);
            int count = Math.min(length, block.length - from);
            System.arraycopy(block, from, into, at, count);
            given += count;
            return count;
        }

        @Override
        public int available() {
            return given >= blocks * block.length ? 0 : 1;
        }
    }
}
