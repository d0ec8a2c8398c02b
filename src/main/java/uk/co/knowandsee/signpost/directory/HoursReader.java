package uk.co.knowandsee.signpost.directory;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.co.knowandsee.signpost.yaml.YamlPart;

/** Reads opening hours: {@code always}, or lines such as {@code Mon-Thu 08:30-17:00}. Unknown when none are given. */
final class HoursReader {

    // "Mon-Thu 08:30-17:00", "Sat,Sun 00:00-24:00"; 24:00 is the midnight that ends the day
    private static final Pattern SPAN = Pattern.compile("([A-Za-z,-]+) (\\d\\d:\\d\\d)-(\\d\\d:\\d\\d)");
    private static final String ALL_DAY = "00:00-24:00";
    private static final String EXAMPLE = "write days from Monday on, then times, e.g. `Mon-Thu 08:30-17:00`";
    private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

    private final Complaints complaints;

    HoursReader(Complaints complaints) {
        this.complaints = complaints;
    }

    Hours read(YamlPart contact) {
        if (contact.text("hours").equals("always")) {
            return new Hours.Always();
        }
        return contact.part("hours")
                .filter(hours -> !hours.keys().isEmpty())
                .map(this::weekly)
                .orElseGet(Hours.Unknown::new);
    }

    private Hours weekly(YamlPart hours) {
        var spans = hours.list("weekly").stream()
                .map(this::span)
                .flatMap(Optional::stream)
                .toList();
        return new Hours.Weekly(
                spans,
                Choice.of(Hours.BankHolidays.class, hours, "bankHolidays").orElse(Hours.BankHolidays.UNKNOWN));
    }

    private Optional<Hours.Span> span(YamlPart written) {
        var parts = SPAN.matcher(written.text());
        if (!parts.matches()) {
            complaints.error(written, written.quoted() + " is not an opening time", EXAMPLE);
            return Optional.empty();
        }
        var days = days(parts.group(1));
        var opens = time(parts.group(2));
        var closes = time(parts.group(3));
        if (days.isEmpty() || opens.isEmpty() || closes.isEmpty()) {
            complaints.error(written, written.quoted() + " has a day or a time that does not exist", EXAMPLE);
            return Optional.empty();
        }
        if (opens.equals(closes) && !written.text().endsWith(ALL_DAY)) {
            complaints.error(
                    written,
                    written.quoted() + " begins and ends at the same time",
                    "for the whole day write `" + ALL_DAY + "`");
        }
        return Optional.of(new Hours.Span(days, opens.get(), closes.get()));
    }

    /** Empty when a day is unknown, twice there, or out of its order in the week. */
    private static List<DayOfWeek> days(String written) {
        var days = new ArrayList<DayOfWeek>();
        for (var run : written.split(",", -1)) {
            var ends = run.split("-", -1);
            int first = DAYS.indexOf(ends[0]);
            int last = DAYS.indexOf(ends[ends.length - 1]);
            if (ends.length > 2 || first < 0 || last < first) {
                return List.of();
            }
            DAYS.subList(first, last + 1).forEach(day -> days.add(DayOfWeek.of(1 + DAYS.indexOf(day))));
        }
        return days.equals(days.stream().distinct().sorted().toList()) ? days : List.of();
    }

    private static Optional<LocalTime> time(String written) {
        if (written.equals("24:00")) {
            return Optional.of(LocalTime.MIDNIGHT);
        }
        return written.matches("([01][0-9]|2[0-3]):[0-5][0-9]")
                ? Optional.of(LocalTime.parse(written))
                : Optional.empty();
    }
}
