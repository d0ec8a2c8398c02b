package uk.co.knowandsee.signpost.calendar;

import java.net.URI;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.Optional;

/**
 * Whole days on which something of a campaign happens, once or every year.
 *
 * @param id what never changes about it, e.g. {@code campaigns/awareness-day}
 * @param page where it is told, in full
 * @param title e.g. {@code Child Exploitation Awareness Day}
 * @param summary what it is about, in a sentence
 * @param help whom to turn to, in lines
 * @param first the first day, of the first year if there are more
 * @param last the last day of that time
 * @param yearly whether it comes back on the same day of every year
 * @param until the last day on which it can come back; empty while it goes on
 * @param written the day its page is dated
 */
public record Occasion(
        String id,
        URI page,
        String title,
        String summary,
        String help,
        LocalDate first,
        LocalDate last,
        boolean yearly,
        Optional<LocalDate> until,
        LocalDate written) {

    /** @throws IllegalArgumentException for an end before the start, or without whom to turn to */
    public Occasion {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(id + " ends before it begins");
        }
        if (help.isBlank()) {
            throw new IllegalArgumentException("no help with " + id);
        }
    }

    /** The first time that a day of the year comes, from a day on: 29 February comes in leap years only. */
    public static LocalDate next(MonthDay day, LocalDate from) {
        for (var year = Year.from(from); ; year = year.plusYears(1)) {
            if (day.isValidYear(year.getValue()) && !day.atYear(year.getValue()).isBefore(from)) {
                return day.atYear(year.getValue());
            }
        }
    }
}
