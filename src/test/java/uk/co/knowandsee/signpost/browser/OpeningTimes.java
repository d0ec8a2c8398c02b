package uk.co.knowandsee.signpost.browser;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import uk.co.knowandsee.signpost.directory.BankHolidays;
import uk.co.knowandsee.signpost.directory.Hours;

/**
 * What the page's script has to say of a line, worked out in another way: every minute of eight days is painted, open,
 * closed or unknown, and then looked at.
 */
final class OpeningTimes {

    static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final int DAY = 24 * 60;
    private static final int DAYS = 7; // today and six more

    private enum State {
        OPEN,
        CLOSED,
        UNKNOWN
    }

    private final Hours.Weekly hours;
    private final BankHolidays holidays;

    OpeningTimes(Hours.Weekly hours, BankHolidays holidays) {
        this.hours = hours;
        this.holidays = holidays;
    }

    String at(ZonedDateTime moment) {
        var now = moment.withZoneSameInstant(LONDON).toLocalDateTime();
        var minutes = new State[DAYS * DAY];
        for (int i = 0; i < DAYS; i++) {
            paint(now.toLocalDate().plusDays(i), minutes, i * DAY);
        }
        int minute = now.getHour() * 60 + now.getMinute();
        var state = minutes[minute];
        int then = minute;
        while (then < minutes.length && minutes[then] == state) {
            then++;
        }
        boolean told = then < minutes.length && minutes[then] != State.UNKNOWN;
        return switch (state) {
            case UNKNOWN -> "";
            case OPEN -> "Open now" + (told ? ", until " + until(now.toLocalDate(), then) : "") + ".";
            case CLOSED -> "Closed now." + (told ? " Opens " + opens(now.toLocalDate(), then) + "." : "");
        };
    }

    private void paint(LocalDate day, State[] minutes, int start) {
        var before = day.minusDays(1);
        Arrays.fill(minutes, start, start + DAY, State.CLOSED);
        boolean lastNightIsSure = !isSpecial(before) || hours.bankHolidays() == Hours.BankHolidays.ALL_DAY;
        var fromLastNight = follows() || lastNightIsSure ? State.OPEN : State.UNKNOWN;
        spans(before).forEach(span -> fill(minutes, start, 0, overMidnight(span), fromLastNight));
        boolean special = isSpecial(day) && !follows();
        if (special) {
            paintSpecial(day, minutes, start);
        } else {
            spans(day)
                    .forEach(span -> fill(
                            minutes,
                            start,
                            minuteOf(span.opens()),
                            overMidnight(span) >= 0 ? DAY : minuteOf(span.closes()),
                            State.OPEN));
        }
        if (!follows() && (isUnknown(day) || isUnknown(before))) {
            Arrays.fill(minutes, start, start + DAY, State.UNKNOWN);
        }
    }

    private void paintSpecial(LocalDate day, State[] minutes, int start) {
        boolean closed = hours.bankHolidays() == Hours.BankHolidays.CLOSED
                && holidays.days().contains(day);
        for (int i = start; i < start + DAY; i++) {
            if (hours.bankHolidays() == Hours.BankHolidays.ALL_DAY) {
                minutes[i] = State.OPEN;
            } else if (!closed || minutes[i] != State.CLOSED) {
                minutes[i] = State.UNKNOWN;
            }
        }
    }

    /** Whether a bank holiday is a day like any other. */
    private boolean follows() {
        return hours.bankHolidays() == Hours.BankHolidays.OPEN;
    }

    private boolean isSpecial(LocalDate day) {
        return holidays.days().contains(day) || holidays.unsure().contains(day);
    }

    private boolean isUnknown(LocalDate day) {
        return holidays.known()
                .filter(known -> !day.isBefore(known.from()) && !day.isAfter(known.to()))
                .isEmpty();
    }

    private List<Hours.Span> spans(LocalDate day) {
        return hours.spans().stream()
                .filter(span -> span.days().contains(day.getDayOfWeek()))
                .toList();
    }

    /** How far into the next day a span runs, in minutes; -1 when it ends on its own day. */
    private static int overMidnight(Hours.Span span) {
        return span.closes().isAfter(span.opens()) ? -1 : minuteOf(span.closes());
    }

    private static void fill(State[] minutes, int start, int from, int to, State state) {
        if (to > from) {
            Arrays.fill(minutes, start + from, start + to, state);
        }
    }

    private static int minuteOf(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }

    private static String until(LocalDate today, int minute) {
        var day = dayOf(today, minute);
        return (day.isEmpty() ? "" : day + " at ") + clock(minute);
    }

    private static String opens(LocalDate today, int minute) {
        var day = dayOf(today, minute);
        return (day.isEmpty() ? "" : day + " ") + "at " + clock(minute);
    }

    /** Midnight belongs to the day that it ends. */
    private static String dayOf(LocalDate today, int minute) {
        int later = (minute - (minute % DAY == 0 ? 1 : 0)) / DAY;
        return switch (later) {
            case 0 -> "";
            case 1 -> "tomorrow";
            default -> today.plusDays(later).format(DateTimeFormatter.ofPattern("EEEE", Locale.UK));
        };
    }

    private static String clock(int minute) {
        var time = LocalTime.ofSecondOfDay(minute % DAY * 60L);
        if (time.equals(LocalTime.MIDNIGHT)) {
            return "midnight";
        }
        if (time.equals(LocalTime.NOON)) {
            return "noon";
        }
        var pattern = time.getMinute() == 0 ? "ha" : "h.mma";
        return time.format(DateTimeFormatter.ofPattern(pattern, Locale.UK)).toLowerCase(Locale.ROOT);
    }
}
