package uk.co.knowandsee.signpost.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class HoursTest {

    private static final Hours.Span WEEK =
            new Hours.Span(List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY), LocalTime.of(8, 30), LocalTime.of(17, 0));
    private static final Hours.Span NIGHT =
            new Hours.Span(List.of(DayOfWeek.SUNDAY), LocalTime.of(16, 30), LocalTime.MIDNIGHT);

    @Test
    void hours_are_written_for_the_script_in_few_letters() {
        assertThat(new Hours.Weekly(List.of(WEEK, NIGHT), Hours.BankHolidays.CLOSED).coded())
                .isEqualTo("12 0830-1700;7 1630-0000;closed");
        assertThat(new Hours.Weekly(List.of(WEEK), Hours.BankHolidays.ALL_DAY).coded())
                .isEqualTo("12 0830-1700;all_day");
        assertThat(new Hours.Weekly(List.of(WEEK), Hours.BankHolidays.UNKNOWN).coded())
                .isEqualTo("12 0830-1700");
        assertThat(new Hours.Always().coded()).isEqualTo("always");
        assertThat(new Hours.Unknown().coded()).isEmpty();
    }
}
