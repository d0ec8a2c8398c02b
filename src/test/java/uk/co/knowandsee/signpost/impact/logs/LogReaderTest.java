package uk.co.knowandsee.signpost.impact.logs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.co.knowandsee.signpost.problem.Problems;

class LogReaderTest {

    private static final ShortPath CARD = new ShortPath("taxi-card", "");
    private static final ShortPath POSTER = new ShortPath("taxi-card", "poster");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 18);
    private static final String PERSON = "Mozilla/5.0 (Linux; Android 15) Chrome/141.0 Mobile Safari/537.36";

    private final Problems problems = new Problems();
    private final LogReader reader = new LogReader(List.of(CARD, POSTER), TODAY, problems);

    private static String combined(String request, int status) {
        return combined("18/Mar/2026:09:30:00 +0000", request, status, PERSON);
    }

    private static String combined(String time, String request, int status, String agent) {
        return "203.0.113.9 - - [" + time + "] \"" + request + "\" " + status + " 154 \"https://example.org/\" \""
                + agent + "\"";
    }

    private static String caddy(String ts, String uri, int status, String agent) {
        return "{\"level\":\"info\",\"ts\":" + ts + ",\"logger\":\"http.log.access\",\"msg\":\"handled request\","
                + "\"request\":{\"remote_ip\":\"203.0.113.9\",\"proto\":\"HTTP/2.0\",\"method\":\"GET\",\"host\":\"x\","
                + "\"uri\":\"" + uri + "\",\"headers\":{\"Accept\":[\"*/*\"],\"User-Agent\":[\"" + agent
                + "\"],\"Referer\":[\"https://example.org/\"]},\"tls\":{\"resumed\":false}},\"size\":10,\"status\":"
                + status + ",\"resp_headers\":{\"Server\":[\"Caddy\"]}}";
    }

    private Visits read(String... lines) {
        reader.read(new ByteArrayInputStream(String.join("\n", lines).getBytes(UTF_8)), "access.log");
        return reader.visits();
    }

    @Test
    void three_formats_are_read_line_by_line_in_any_mixture() {
        var visits = read(
                combined("GET /go/taxi-card HTTP/1.1", 302),
                "203.0.113.9 - anna [18/Mar/2026:10:00:00 +0000] \"GET /go/taxi-card HTTP/1.1\" 200 5",
                caddy("1773828000.25", "/go/taxi-card", 302, PERSON),
                caddy("\"2026-03-18T12:00:00.000Z\"", "/go/taxi-card-poster", 302, PERSON),
                "www.example.org:443 203.0.113.9 - - [18/Mar/2026:10:00:00 +0000] \"GET /go/taxi-card/ HTTP/1.1\" 200 5 \"-\" \"-\" 12");

        assertThat(visits.byPath().get(CARD)).containsOnly(entry(DAY, 4L));
        assertThat(visits.byPath().get(POSTER)).containsOnly(entry(DAY, 1L));
        assertThat(visits.notCounted().malformed()).isZero();
        assertThat(visits.notCounted().unsaid())
                .as("Common Log Format, and an agent of -")
                .isEqualTo(2);
        assertThat(problems.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /go/taxi-card HTTP/1.1",
                "GET /go/taxi-card/ HTTP/2.0",
                "GET /go/taxi-card.html HTTP/1.1",
                "GET /go/taxi-card/index.html HTTP/1.1",
                "GET /go/taxi-card?utm=1 HTTP/1.1",
                "GET /GO/Taxi-Card HTTP/1.1",
                "GET https://www.knowandsee.co.uk/go/taxi-card HTTP/1.1",
                "GET /go/taxi-card"
            })
    void a_short_path_is_known_however_it_is_asked_for(String request) {
        assertThat(read(combined(request, 302)).byPath().get(CARD)).containsKey(DAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HEAD /go/taxi-card HTTP/1.1",
                "POST /go/taxi-card HTTP/1.1",
                "GET /go/ HTTP/1.1",
                "GET /going/taxi-card HTTP/1.1",
                "GET /x?/go/taxi-card HTTP/1.1",
                "GET /go/taxi-card/more HTTP/1.1",
                "GET",
                "-",
                "\\x16\\x03\\x01",
                "GET /go/taxi\\\"card HTTP/1.1"
            })
    void anything_else_is_no_visit_and_no_malformed_line(String request) {
        var visits = read(combined(request, 200));

        assertThat(visits.byPath().get(CARD)).isEmpty();
        assertThat(visits.notCounted().malformed()).isZero();
        assertThat(visits.days()).containsExactly(DAY);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 301, 302, 304, 307, 308})
    void whoever_was_shown_the_page_or_sent_on_counts(int status) {
        assertThat(read(combined("GET /go/taxi-card HTTP/1.1", status)).byPath().get(CARD))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 410, 500, 503})
    void an_error_is_no_visit_and_is_told(int status) {
        var visits = read(combined("GET /go/taxi-card HTTP/1.1", status));

        assertThat(visits.byPath().get(CARD)).isEmpty();
        assertThat(visits.failed()).containsEntry(CARD, 1L);
    }

    @Test
    void a_mistyped_path_is_told_as_the_one_that_was_meant_and_any_other_as_a_number() {
        var visits = read(
                combined("GET /go/taxi-crad HTTP/1.1", 404),
                combined("GET /go/annas-diary-of-2026 HTTP/1.1", 404),
                combined("GET /go/%3Cscript%3E HTTP/1.1", 404),
                combined("GET /go/" + "x".repeat(3000) + " HTTP/1.1", 404));

        assertThat(visits.slips()).containsExactly(entry(CARD, 1L));
        assertThat(visits.notCounted().strange()).isEqualTo(3);
        assertThat(visits.toString()).doesNotContain("anna", "crad", "script");
    }

    @Test
    void any_number_of_different_unknown_paths_is_counted_and_none_is_kept() {
        var lines = IntStream.range(0, 6000)
                .mapToObj(i -> combined("GET /go/q" + i + "z HTTP/1.1", 404))
                .toArray(String[]::new);

        assertThat(read(lines).notCounted().strange()).isEqualTo(6000);
    }

    @Test
    void robots_do_not_count_and_are_counted() {
        var visits = read(
                combined("18/Mar/2026:09:30:00 +0000", "GET /go/taxi-card HTTP/1.1", 302, "Googlebot/2.1 (+http://x)"),
                caddy("1773828000", "/go/taxi-card", 302, "curl/8.5.0"));

        assertThat(visits.byPath().get(CARD)).isEmpty();
        assertThat(visits.notCounted().robots()).isEqualTo(2);
    }

    @Test
    void a_quote_in_a_referrer_does_not_hide_the_program() {
        var visits = read("203.0.113.9 - - [18/Mar/2026:09:30:00 +0000] \"GET /go/taxi-card HTTP/1.1\" 302 154"
                + " \"https://example.org/\\\" \\\"Firefox\" \"bingbot/2.0\"");

        assertThat(visits.notCounted().robots()).isEqualTo(1);
    }

    @Test
    void a_name_with_brackets_does_not_hide_the_time() {
        var visits = read("203.0.113.9 - a [b] [x [18/Mar/2026:09:30:00 +0000] \"GET /go/taxi-card HTTP/1.1\" 302 1");

        assertThat(visits.byPath().get(CARD)).containsKey(DAY);
    }

    @Test
    void days_are_days_in_london() {
        var visits = read(
                combined("18/Mar/2026:23:59:59 +0000", "GET /go/taxi-card HTTP/1.1", 302, PERSON),
                combined("18/Jul/2026:23:30:00 +0000", "GET /go/taxi-card HTTP/1.1", 302, PERSON), // 00:30 in London
                combined("19/Mar/2026:00:30:00 +0200", "GET /go/taxi-card HTTP/1.1", 302, PERSON), // the day before
                combined("29/Mar/2026:00:59:59 +0000", "GET /go/taxi-card HTTP/1.1", 302, PERSON), // clocks go forward
                combined("29/Mar/2026:23:00:00 +0000", "GET /go/taxi-card HTTP/1.1", 302, PERSON), // 00:00 next day
                combined("25/Oct/2026:00:30:00 +0000", "GET /go/taxi-card HTTP/1.1", 302, PERSON), // clocks go back
                combined("25/Oct/2026:23:30:00 +0000", "GET /go/taxi-card HTTP/1.1", 302, PERSON));

        assertThat(visits.byPath().get(CARD))
                .containsExactly(
                        entry(DAY, 2L),
                        entry(LocalDate.of(2026, 3, 29), 1L),
                        entry(LocalDate.of(2026, 3, 30), 1L),
                        entry(LocalDate.of(2026, 7, 19), 1L),
                        entry(LocalDate.of(2026, 10, 25), 2L));
    }

    @Test
    void a_day_that_cannot_be_is_counted_apart() {
        var visits = read(
                combined("24/Nov/2026:09:30:00 +0000", "GET /go/taxi-card HTTP/1.1", 302, PERSON),
                combined("18/Mar/2006:09:30:00 +0000", "GET /go/taxi-card HTTP/1.1", 302, PERSON),
                caddy("99999999999", "/go/taxi-card", 302, PERSON));

        assertThat(visits.notCounted().otherDays()).isEqualTo(3);
        assertThat(visits.days()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "203.0.113.9 - - [31/Feb/2026:09:30:00 +0000] \"GET / HTTP/1.1\" 200 1",
                "203.0.113.9 - - [18/Mar/2026:24:30:00 +0000] \"GET / HTTP/1.1\" 200 1",
                "203.0.113.9 - - [18/Mar/2026:09:30:00] \"GET / HTTP/1.1\" 200 1",
                "203.0.113.9 - - [18/Mar/2026:09:30:00 +0000] \"GET / HTTP/1.1\" OK 1",
                "203.0.113.9 - - [18/Mar/2026:09:30:00 +0000] \"GET / HTTP/1.1\"",
                "203.0.113.9 - - [18/Mar/2026:09:30:00 +0000] \"GET / HTTP/1.1",
                "{",
                "{\"ts\":1,\"request\":{}}",
                "{\"ts\":1e400,\"status\":200,\"request\":{}}",
                "{\"ts\":\"x\",\"status\":200,\"request\":{}}",
                "{\"ts\":1773828000,\"status\":99999999999999999999,\"request\":{}}",
                "{\"ts\":1773828000,\"status\":200,\"request\":{\"uri\":\"\\ud800\""
            })
    void a_malformed_line_is_skipped_and_counted(String line) {
        var visits = read(line, combined("GET /go/taxi-card HTTP/1.1", 302));

        assertThat(visits.notCounted().malformed()).isEqualTo(1);
        assertThat(visits.byPath().get(CARD)).containsKey(DAY);
    }

    @Test
    void what_caddy_says_of_itself_is_no_request_and_not_malformed() {
        var visits = read("{\"level\":\"info\",\"ts\":1773828000.1,\"msg\":\"serving initial configuration\"}");

        assertThat(visits.notCounted().malformed()).isZero();
        assertThat(visits.days()).isEmpty();
    }

    @Test
    void a_line_of_ten_megabytes_is_skipped_and_counted_and_the_next_is_read() {
        var huge = new byte[10 << 20];
        Arrays.fill(huge, (byte) '[');
        var next = ("\n" + combined("GET /go/taxi-card HTTP/1.1", 302) + "\r\n").getBytes(UTF_8);

        reader.read(new SequenceInputStream(new ByteArrayInputStream(huge), new ByteArrayInputStream(next)), "x");

        assertThat(reader.visits().notCounted().tooLong()).isEqualTo(1);
        assertThat(reader.visits().byPath().get(CARD)).containsKey(DAY);
    }

    @Test
    void lines_are_whole_however_the_stream_is_cut() {
        var line = combined("GET /go/taxi-card HTTP/1.1", 302) + "\n";
        var bytes = line.repeat(2000).getBytes(UTF_8);

        reader.read(new Crumbs(bytes), "x");

        assertThat(reader.visits().byPath().get(CARD)).containsExactly(entry(DAY, 2000L));
        assertThat(reader.visits().notCounted().malformed()).isZero();
    }

    /** Hands out a few bytes at a time. */
    private static final class Crumbs extends ByteArrayInputStream {
        Crumbs(byte[] bytes) {
            super(bytes);
        }

        @Override
        public synchronized int read(byte[] into, int at, int length) {
            return super.read(into, at, Math.min(length, 1 + pos % 7));
        }
    }

    @Test
    void packed_logs_are_read_also_when_several_were_put_together() throws IOException {
        var line = combined("GET /go/taxi-card HTTP/1.1", 302) + "\n";
        var both =
                new SequenceInputStream(new ByteArrayInputStream(packed(line)), new ByteArrayInputStream(packed(line)));

        reader.read(new ByteArrayInputStream(both.readAllBytes()), "access.log.gz");

        assertThat(reader.visits().byPath().get(CARD)).containsExactly(entry(DAY, 2L));
    }

    @Test
    void a_packed_log_that_breaks_off_counts_as_far_as_it_goes_and_says_so() throws IOException {
        var random = new Random(1);
        var lines = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            lines.append(combined("GET /go/taxi-card?" + random.nextLong() + " HTTP/1.1", 302))
                    .append('\n');
        }
        var whole = packed(lines.toString());

        reader.read(new ByteArrayInputStream(Arrays.copyOf(whole, whole.length / 2)), "logs/access.log.gz");

        assertThat(reader.visits().byPath().get(CARD).get(DAY)).isBetween(5_000L, 15_000L);
        assertThat(reader.visits().notCounted().malformed()).isZero();
        assertThat(problems.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.where().file()).isEqualTo("logs/access.log.gz");
            assertThat(warning.what()).contains("breaks off");
        });
    }

    @Test
    void a_bomb_is_only_a_long_stream() throws IOException {
        var bomb = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bomb)) {
            var zeros = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                out.write(zeros);
            }
        }

        reader.read(new ByteArrayInputStream(bomb.toByteArray()), "x");

        assertThat(reader.visits().notCounted().tooLong()).isEqualTo(1);
    }

    private static byte[] packed(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void a_file_that_is_no_log_is_told_and_nothing_of_it_is_quoted() {
        read("name,secret", "anna,secret");

        assertThat(problems.warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.toString())
                        .contains("no line of this file")
                        .doesNotContain("anna", "secret"));
    }

    @Test
    void an_empty_log_is_fine_and_a_missing_one_is_told() {
        read("");
        assertThat(problems.all()).isEmpty();

        reader.read(Path.of("no/such/file"), "no/such/file");
        assertThat(problems.warnings()).hasSize(1);
    }

    @Test
    void a_stream_that_fails_at_once_is_told() {
        reader.read(
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("secret");
                    }

                    @Override
                    public int read(byte[] into, int at, int length) throws IOException {
                        throw new IOException("secret");
                    }
                },
                "x");

        assertThat(problems.warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.toString()).doesNotContain("secret"));
    }
}
