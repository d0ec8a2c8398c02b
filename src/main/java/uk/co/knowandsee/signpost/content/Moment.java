package uk.co.knowandsee.signpost.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * A day, a month or a year: as much as is known of when a campaign began or ended.
 *
 * @param first the first day of it
 * @param last the last day of it
 * @param inWords e.g. {@code 18 March 2015}, {@code September 2014} or {@code 2014}
 */
public record Moment(LocalDate first, LocalDate last, String inWords) {

    private static final int LEAP_YEAR = 2000;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

    /** @param written e.g. {@code 2015-03-18}, {@code 2014-09} or {@code 2014}; empty when it is none of these */
    public static Optional<Moment> parse(String written) {
        try {
            return switch (written.length()) {
                case 4 -> Optional.of(of(Year.parse(written)));
                case 7 -> Optional.of(of(YearMonth.parse(written)));
                default -> Optional.of(of(LocalDate.parse(written)));
            };
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * A day of any year, told by one that has every day.
     *
     * @param written month and day, e.g. {@code 03-18}; empty when there is no such day
     */
    static Optional<Moment> ofAnyYear(String written) {
        return dayOfYear(written).map(words -> {
            var day = MonthDay.parse("--" + written).atYear(LEAP_YEAR);
            return new Moment(day, day, words);
        });
    }

    /** @param written month and day, e.g. {@code 03-18}; answers {@code 18 March}, or empty when there is no such day */
    public static Optional<String> dayOfYear(String written) {
        try {
            return Optional.of(MonthDay.parse("--" + written).format(DAY_OF_YEAR));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Moment of(Year year) {
        return new Moment(year.atDay(1), year.atMonth(12).atEndOfMonth(), year.toString());
    }

    private static Moment of(YearMonth month) {
        return new Moment(month.atDay(1), month.atEndOfMonth(), month.format(MONTH));
    }

    private static Moment of(LocalDate day) {
        return new Moment(day, day, day.format(DAY));
    }
}
