package uk.co.knowandsee.signpost.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import uk.co.knowandsee.signpost.directory.Hours;

/**
 * What has to be said of a line at an instant, from {@code src/test/open-now.csv}.
 *
 * @param said empty when nothing may be said
 */
record OpenNowCase(Instant instant, Hours.Weekly hours, String said) {

    private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

    static List<OpenNowCase> all() {
        try {
            return Files.readAllLines(Path.of("src/test/open-now.csv")).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\|", -1))
                    .map(OpenNowCase::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OpenNowCase of(String[] cells) {
        var holidays = cells[2].strip().replace('-', '_').toUpperCase(Locale.ROOT);
        return new OpenNowCase(
                Instant.parse(cells[0].strip()),
                new Hours.Weekly(
                        Arrays.stream(cells[1].strip().split("\\+", -1))
                                .map(OpenNowCase::span)
                                .toList(),
                        Hours.BankHolidays.valueOf(holidays)),
                cells[3].strip());
    }

    private static Hours.Span span(String written) {
        var parts = written.split("[ -](?=\\d)", -1);
        return new Hours.Span(
                Arrays.stream(parts[0].split(",", -1))
                        .flatMap(run -> days(run).stream())
                        .toList(),
                time(parts[1]),
                time(parts[2]));
    }

    private static List<DayOfWeek> days(String run) {
        var ends = run.split("-", -1);
        return IntStream.rangeClosed(DAYS.indexOf(ends[0]) + 1, DAYS.indexOf(ends[ends.length - 1]) + 1)
                .mapToObj(DayOfWeek::of)
                .toList();
    }

    private static LocalTime time(String written) {
        return written.equals("24:00") ? LocalTime.MIDNIGHT : LocalTime.parse(written);
    }
}
