package uk.co.knowandsee.signpost.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.Frequency;
import java.net.URI;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is written here is read by somebody else's library. */
class CalendarFileTest {

    private static final String HELP = "You can talk to someone:\n- Childline: 0800 1111";
    private static final CalendarFile FILE = new CalendarFile("Know and See", URI.create("https://www.site.example/"));

    @Test
    void a_day_that_comes_back_every_year_is_one_occasion_with_a_rule() {
        var event = read(List.of(yearly(Optional.empty())));

        assertThat(event.getUid().getValue()).isEqualTo("campaigns/the-day@www.site.example");
        assertThat(event.getSummary().getValue()).isEqualTo("The day, our day; \\ all");
        assertThat(event.getDateStart().getValue().getRawComponents().toString(false, false))
                .isEqualTo("20270318");
        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        assertThat(event.getDateEnd().getValue().getRawComponents().toString(false, false))
                .as("the day on which it is over")
                .isEqualTo("20270319");
        assertThat(event.getRecurrenceRule().getValue().getFrequency()).isEqualTo(Frequency.YEARLY);
        assertThat(event.getRecurrenceRule().getValue().getUntil()).isNull();
        assertThat(event.getUrl().getValue()).isEqualTo("https://www.site.example/campaigns/the-day.html");
        assertThat(event.getAlarms()).as("no alarm on anybody's phone").isEmpty();
    }

    @Test
    void it_stops_when_the_campaign_does() {
        var event = read(List.of(yearly(Optional.of(LocalDate.of(2030, 3, 31)))));

        assertThat(event.getRecurrenceRule()
                        .getValue()
                        .getUntil()
                        .getRawComponents()
                        .toString(false, false))
                .isEqualTo("20300331");
    }

    @Test
    void days_in_a_row_are_one_occasion_without_a_rule() {
        var event = read(List.of(occasion("Two days", false, LocalDate.of(2027, 12, 31), LocalDate.of(2028, 1, 1))));

        assertThat(event.getDateStart().getValue().getRawComponents().toString(false, false))
                .isEqualTo("20271231");
        assertThat(event.getDateEnd().getValue().getRawComponents().toString(false, false))
                .isEqualTo("20280102");
        assertThat(event.getRecurrenceRule()).isNull();
    }

    @Test
    void it_ends_with_whom_to_turn_to() {
        assertThat(read(List.of(yearly(Optional.empty()))).getDescription().getValue())
                .startsWith("One day.")
                .contains("https://www.site.example/campaigns/the-day.html")
                .endsWith(HELP);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Occasion(
                        "x",
                        URI.create("https://x/"),
                        "x",
                        "",
                        " ",
                        LocalDate.EPOCH,
                        LocalDate.EPOCH,
                        false,
                        Optional.empty(),
                        LocalDate.EPOCH));
    }

    @Test
    void the_time_of_writing_is_the_date_of_the_page_so_that_nothing_changes_by_itself() {
        var once = FILE.write(List.of(yearly(Optional.empty())));

        assertThat(once)
                .contains("\r\nDTSTAMP:20261125T000000Z\r\n")
                .isEqualTo(FILE.write(List.of(yearly(Optional.empty()))));
    }

    @Test
    void there_is_no_calendar_of_nothing_and_no_end_before_a_start() {
        assertThatIllegalArgumentException().isThrownBy(() -> FILE.write(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> occasion("x", false, LocalDate.of(2027, 2, 2), LocalDate.of(2027, 2, 1)));
    }

    @Test
    void the_last_of_february_waits_for_a_leap_year() {
        assertThat(Occasion.next(MonthDay.of(2, 29), LocalDate.of(2026, 1, 1))).isEqualTo("2028-02-29");
        assertThat(Occasion.next(MonthDay.of(3, 18), LocalDate.of(2026, 3, 18))).isEqualTo("2026-03-18");
        assertThat(Occasion.next(MonthDay.of(3, 18), LocalDate.of(2026, 3, 19))).isEqualTo("2027-03-18");
    }

    @Test
    void whatever_a_title_holds_it_comes_back_as_it_was() {
        var random = new Random(318);
        var signs = new String[] {"a", "é", "’", ";", ",", "\\", "\\n", ":", "\"", "END", "𝔘", " ", "ش"};
        for (int round = 0; round < 100; round++) {
            var title = new StringBuilder("x");
            for (int i = random.nextInt(120); i > 0; i--) {
                title.append(signs[random.nextInt(signs.length)]);
            }

            var event = read(List.of(occasion(title + "x", true, LocalDate.EPOCH, LocalDate.EPOCH)));

            assertThat(event.getSummary().getValue()).isEqualTo(title + "x");
        }
    }

    private static Occasion yearly(Optional<LocalDate> until) {
        var day = LocalDate.of(2027, 3, 18);
        return new Occasion(
                "campaigns/the-day",
                URI.create("https://www.site.example/campaigns/the-day.html"),
                "The day, our day; \\ all",
                "One day.",
                HELP,
                day,
                day,
                true,
                until,
                LocalDate.of(2026, 11, 25));
    }

    private static Occasion occasion(String title, boolean yearly, LocalDate first, LocalDate last) {
        return new Occasion(
                "campaigns/x",
                URI.create("https://www.site.example/campaigns/x.html"),
                title,
                "",
                HELP,
                first,
                last,
                yearly,
                Optional.empty(),
                LocalDate.of(2026, 11, 25));
    }

    private static VEvent read(List<Occasion> occasions) {
        ICalendar calendar = Biweekly.parse(FILE.write(occasions)).first();
        assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
        assertThat(calendar.getEvents()).hasSize(1);
        return calendar.getEvents().get(0);
    }
}
