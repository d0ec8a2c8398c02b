package uk.co.knowandsee.signpost.directory;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says opening hours as people in England say them: {@code Monday to Thursday, 8.30am to 5pm}. */
final class HoursInWords {

    private HoursInWords() {}

    static String of(Hours.Weekly weekly) {
        var week = weekly.spans().stream().map(HoursInWords::of).collect(Collectors.joining("; "));
        return switch (weekly.bankHolidays()) {
            case CLOSED -> week + "; closed on bank holidays";
            case OPEN -> week + "; open on bank holidays";
            case ALL_DAY -> week + "; all day on bank holidays";
            case UNKNOWN -> week;
        };
    }

    private static String of(Hours.Span span) {
        var days = daysOf(span.days());
        if (span.opens().equals(span.closes())) {
            return days + ", all day";
        }
        return days + ", " + of(span.opens()) + " to " + of(span.closes());
    }

    private static String daysOf(List<DayOfWeek> days) {
        boolean run = days.size() > 2
                && days.get(days.size() - 1).getValue() - days.get(0).getValue() == days.size() - 1;
        if (run) {
            return nameOf(days.get(0)) + " to " + nameOf(days.get(days.size() - 1));
        }
        return days.stream().map(HoursInWords::nameOf).collect(Collectors.joining(" and "));
    }

    private static String nameOf(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.UK);
    }

    private static String of(LocalTime time) {
        if (time.equals(LocalTime.MIDNIGHT)) {
            return "midnight";
        }
        if (time.equals(LocalTime.NOON)) {
            return "noon";
        }
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        var minutes = time.getMinute() == 0 ? "" : String.format(Locale.ROOT, ".%02d", time.getMinute());
        return hour + minutes + (time.getHour() < 12 ? "am" : "pm");
    }
}
