package uk.co.knowandsee.signpost.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.co.knowandsee.signpost.problem.Problems;

/** The campaign's own list, against the rules of the calendar. */
class BankHolidaysTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private final BankHolidays list = new BankHolidaysReader(TODAY).read(Path.of(""), new Problems());

    /** Proclaimed days may come on top of these by hand. */
    @Test
    void the_list_has_every_day_that_the_rules_give() {
        var byRule = IntStream.rangeClosed(2026, 2028)
                .boxed()
                .flatMap(year -> byRule(year).stream())
                .toList();

        assertThat(list.known()).contains(new BankHolidays.Known(LocalDate.of(2026, 1, 1), LocalDate.of(2028, 12, 31)));
        assertThat(list.days()).containsAll(byRule);
        assertThat(list.days()).allMatch(day -> day.getDayOfWeek().getValue() < 6, "a working day");
    }

    @Test
    void a_day_of_christmas_or_new_year_that_falls_on_a_weekend_is_unsure() {
        var weekends = new TreeSet<LocalDate>();
        for (int year = 2026; year <= 2028; year++) {
            for (var day : List.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 25), LocalDate.of(year, 12, 26))) {
                if (isWeekend(day)) {
                    weekends.add(day);
                }
            }
        }

        assertThat(list.unsure()).containsExactlyElementsOf(weekends);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"1818-03-22", "1943-04-25", "2000-04-23", "2024-03-31", "2025-04-20", "2038-04-25", "2100-03-28"})
    void the_rule_for_easter_knows_the_sundays_of_other_years(LocalDate sunday) {
        assertThat(easter(sunday.getYear())).isEqualTo(sunday);
    }

    @Test
    void a_page_carries_what_is_left_from_yesterday_on() {
        assertThat(list.from(LocalDate.of(2028, 5, 30)).coded())
                .isEqualTo("2028-05-29 2028-12-31 2028-05-29 2028-08-28 2028-12-25 2028-12-26");
        assertThat(list.from(LocalDate.of(2027, 12, 1)).coded())
                .startsWith(
                        "2027-11-30 2028-12-31 2027-12-25? 2027-12-26? 2027-12-27 2027-12-28 2028-01-01? 2028-01-03 ");
    }

    @Test
    void after_the_last_known_day_a_page_carries_nothing() {
        assertThat(list.from(LocalDate.of(2029, 1, 1)).coded()).startsWith("2028-12-31 2028-12-31");
        assertThat(list.from(LocalDate.of(2029, 1, 2)).coded()).isEmpty();
        assertThat(BankHolidays.UNKNOWN.from(TODAY).coded()).isEmpty();
    }

    private static Set<LocalDate> byRule(int year) {
        var days = new TreeSet<LocalDate>();
        days.add(nextFree(LocalDate.of(year, Month.JANUARY, 1), days));
        days.add(easter(year).minusDays(2));
        days.add(easter(year).plusDays(1));
        days.add(LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)));
        days.add(LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        days.add(LocalDate.of(year, Month.AUGUST, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        days.add(nextFree(LocalDate.of(year, Month.DECEMBER, 25), days));
        days.add(nextFree(LocalDate.of(year, Month.DECEMBER, 26), days));
        return days;
    }

    private static LocalDate nextFree(LocalDate day, Set<LocalDate> taken) {
        var free = day;
        while (isWeekend(free) || taken.contains(free)) {
            free = free.plusDays(1);
        }
        return free;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().getValue() > 5;
    }

    /** Gauss's rule in the form of the Nautical Almanac (Meeus, Jones, Butcher). */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
