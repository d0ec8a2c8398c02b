package uk.co.knowandsee.signpost.links.markup;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import uk.co.knowandsee.signpost.directory.Hours;

/** Opening hours as pages write them for programs: {@code Mo-Fr 09:00-17:00}. */
final class OpeningTimes {

    private static final List<String> DAYS = List.of("mo", "tu", "we", "th", "fr", "sa", "su");
    private static final String DAY = "(?:mo|tu|we|th|fr|sa|su)[a-z]{0,7}";
    private static final String TIME = "[0-2]?\\d:[0-5]\\d(?::\\d\\d)?";
    private static final Pattern WRITTEN = Pattern.compile(
            "\\b(" + DAY + "(?: ?[,–-] ?" + DAY + "){0,6}+)(?:[ :]{1,3}(" + TIME + ") ?[–-] ?(" + TIME
                    + ")|(?![ :]{1,3}\\d))" + "((?:, ?" + TIME + " ?[–-] ?" + TIME + "){0,4})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MORE = Pattern.compile("(" + TIME + ") ?[–-] ?(" + TIME + ")");
    private static final Pattern CLOCK = Pattern.compile("([0-2]?\\d):([0-5]\\d)(?::\\d\\d)?(?:Z|[+-]\\d\\d:?\\d\\d)?");
    private static final int LONGEST = 500; // letters

    private OpeningTimes() {}

    /** Days without times are open all day; what cannot be read gives nothing. */
    static List<Hours.Span> read(String written) {
        var spans = new ArrayList<Hours.Span>();
        if (written.length() > LONGEST) {
            return spans;
        }
        WRITTEN.matcher(written).results().forEach(part -> {
            var days = days(part.group(1));
            var first = part.group(2) == null ? "00:00" : part.group(2);
            var last = part.group(3) == null ? "24:00" : part.group(3);
            span(days, first, last).ifPresent(spans::add);
            MORE.matcher(part.group(4))
                    .results()
                    .forEach(more -> span(days, more.group(1), more.group(2)).ifPresent(spans::add));
        });
        return spans;
    }

    static Optional<Hours.Span> span(List<DayOfWeek> days, String opens, String closes) {
        var first = clock(opens);
        var last = clock(closes);
        return days.isEmpty() || first.isEmpty() || last.isEmpty()
                ? Optional.empty()
                : Optional.of(new Hours.Span(days, first.get(), last.get()));
    }

    /** {@code Mo-Fr,Su}, {@code Monday}, {@code Sa-Mo}. */
    static List<DayOfWeek> days(String written) {
        var days = new TreeSet<DayOfWeek>();
        for (var run : written.split(",")) {
            var ends = run.split("[–-]");
            var first = day(ends[0]);
            var last = day(ends[ends.length - 1]);
            if (first.isPresent() && last.isPresent()) {
                for (var day = first.get(); day != last.get(); day = day.plus(1)) {
                    days.add(day);
                }
                days.add(last.get());
            }
        }
        return List.copyOf(days);
    }

    private static Optional<DayOfWeek> day(String written) {
        var bare = written.strip();
        int day = bare.length() < 2 ? -1 : DAYS.indexOf(bare.substring(0, 2).toLowerCase(Locale.ROOT));
        return day < 0 ? Optional.empty() : Optional.of(DayOfWeek.of(day + 1));
    }

    /** A minute to midnight is how programs that know no 24:00 say midnight. */
    private static Optional<LocalTime> clock(String written) {
        var parts = CLOCK.matcher(written.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(parts.group(1));
        int minute = Integer.parseInt(parts.group(2));
        boolean midnight = (hour == 24 && minute == 0) || (hour == 23 && minute == 59);
        return midnight
                ? Optional.of(LocalTime.MIDNIGHT)
                : hour > 23 ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
    }
}
