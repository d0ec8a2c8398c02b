package uk.co.knowandsee.signpost.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The bank holidays of England, as far as they are known. Outside the known days nobody can tell whether a day is one,
 * and then nothing is said of who is open.
 *
 * @param known the first and the last day of which we can tell; empty when there is no list
 * @param days bank holidays, in order
 * @param unsure days that are none by law because another stands in for them, and on which many teams are away all the
 *     same, e.g. Christmas Day on a Saturday; in order
 */
public record BankHolidays(Optional<Known> known, List<LocalDate> days, List<LocalDate> unsure) {

    /** No list: no day is known. */
    public static final BankHolidays UNKNOWN = new BankHolidays(Optional.empty(), List.of(), List.of());

    /** From and to, both of them known. */
    public record Known(LocalDate from, LocalDate to) {

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    public BankHolidays {
        days = days.stream().sorted().toList();
        unsure = unsure.stream().sorted().toList();
    }

    /** What a page of this day still needs: from the day before on, because last night's hours run into the morning. */
    BankHolidays from(LocalDate today) {
        var first = today.minusDays(1);
        var left = known.filter(all -> !first.isAfter(all.to()))
                .map(all -> new Known(first.isAfter(all.from()) ? first : all.from(), all.to()));
        return new BankHolidays(
                left,
                days.stream().filter(day -> !day.isBefore(first)).toList(),
                unsure.stream().filter(day -> !day.isBefore(first)).toList());
    }

    /**
     * For the script in the page: the first and the last known day, then the bank holidays between them, the unsure days
     * with a question mark, e.g. {@code 2026-11-24 2028-12-31 2026-12-25 2026-12-26? 2026-12-28}. Empty when no day is known.
     */
    public String coded() {
        return known.map(all -> all.from() + " " + all.to()
                        + Stream.concat(
                                        days.stream().map(LocalDate::toString),
                                        unsure.stream().map(day -> day + "?"))
                                .sorted()
                                .map(day -> " " + day)
                                .collect(Collectors.joining()))
                .orElse("");
    }
}
