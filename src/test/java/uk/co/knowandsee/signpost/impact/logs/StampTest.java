package uk.co.knowandsee.signpost.impact.logs;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StampTest {

    private static final DateTimeFormatter COMMON =
            DateTimeFormatter.ofPattern("dd/MMM/uuuu:HH:mm:ss xx", Locale.ENGLISH);

    private static final DateTimeFormatter ISO =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ENGLISH);

    private static long common(String written) {
        var bytes = written.getBytes(US_ASCII);
        return Stamp.common(bytes, 0, bytes.length);
    }

    @Test
    void both_ways_of_writing_agree_with_java() {
        var random = new Random(6);
        for (int i = 0; i < 20_000; i++) {
            long second = random.nextLong(0, 7_000_000_000L);
            var time = OffsetDateTime.ofInstant(
                    Instant.ofEpochSecond(second), ZoneOffset.ofTotalSeconds(60 * random.nextInt(-720, 720)));

            assertThat(common(time.format(COMMON))).isEqualTo(second);
            assertThat(Stamp.iso(time.format(ISO))).isEqualTo(second);
        }
    }

    @Test
    void days_agree_with_java_around_every_change_of_the_clocks() {
        var london = ZoneId.of("Europe/London");
        var days = new LondonDays();
        var random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            long second = random.nextLong(1_600_000_000L, 1_900_000_000L);
            assertThat(days.of(second)).isEqualTo(LocalDate.ofInstant(Instant.ofEpochSecond(second), london));
        }
        var change = Instant.parse("2026-10-25T01:00:00Z").getEpochSecond();
        assertThat(days.of(change - 1)).isEqualTo(days.of(change)).isEqualTo("2026-10-25");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "18/Mar/2026",
                "29/Feb/2026:00:00:00 +0000",
                "00/Mar/2026:00:00:00 +0000",
                "18/Mrz/2026:00:00:00 +0000",
                "18/Mar/2026:25:00:00 +0000",
                "18/Mar/2026:00:60:00 +0000",
                "18/Mar/2026:00:00:00 0000x",
                "18/Mar/2026:00:00:00 +9900",
                "1x/Mar/2026:00:00:00 +0000",
                "18/Mar/1969:00:00:00 +0000"
            })
    void what_is_no_time_is_none(String written) {
        assertThat(common(written)).isEqualTo(Stamp.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-03-18",
                "2026-03-18T09:30:00",
                "2026-13-18T09:30:00Z",
                "2026-03-18T09:30:00+1",
                "2026-03-18T09:30:00 +0000"
            })
    void what_is_no_iso_time_is_none(String written) {
        assertThat(Stamp.iso(written)).isEqualTo(Stamp.NONE);
    }

    @Test
    void numbers_are_seconds_milliseconds_or_nanoseconds() {
        assertThat(Stamp.number(1773828000.75)).isEqualTo(1773828000);
        assertThat(Stamp.number(1773828000750.0)).isEqualTo(1773828000);
        assertThat(Stamp.number(1773828000.75 * 1e9)).isEqualTo(1773828000);
        assertThat(Stamp.number(-1)).isEqualTo(Stamp.NONE);
        assertThat(Stamp.number(Double.NaN)).isEqualTo(Stamp.NONE);
        assertThat(Stamp.number(Double.POSITIVE_INFINITY)).isEqualTo(Stamp.NONE);
    }
}
