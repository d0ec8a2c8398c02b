package uk.co.knowandsee.signpost.directory;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * When somebody answers, in a form that a program can evaluate. Times are those of Europe/London.
 */
public sealed interface Hours {

    /** For the reader, e.g. {@code any time, day or night} or {@code Monday to Thursday, 8.30am to 5pm}. */
    String inWords();

    /**
     * For the script in the page, e.g. {@code 1234 0830-1700;5 0830-1630;closed}: the days, Monday as 1, with their times,
     * then what happens on a bank holiday unless nobody knows. {@code always}, or empty when the hours are unknown.
     */
    String coded();

    /** Every hour of every day. */
    record Always() implements Hours {
        @Override
        public String inWords() {
            return "any time, day or night";
        }

        @Override
        public String coded() {
            return "always";
        }
    }

    /** Not known, or sources disagree: the reader is sent to the website for opening times. */
    record Unknown() implements Hours {
        @Override
        public String inWords() {
            return "check the website for opening times";
        }

        @Override
        public String coded() {
            return "";
        }
    }

    /**
     * The same hours every week.
     *
     * @param spans opening times; a span that ends at or before its start runs past midnight
     * @param bankHolidays what happens on a bank holiday in England
     */
    record Weekly(List<Span> spans, BankHolidays bankHolidays) implements Hours {
        public Weekly {
            spans = List.copyOf(spans);
        }

        @Override
        public String inWords() {
            return HoursInWords.of(this);
        }

        @Override
        public String coded() {
            var week = spans.stream().map(Span::coded).collect(Collectors.joining(";"));
            return bankHolidays == BankHolidays.UNKNOWN
                    ? week
                    : week + ";" + bankHolidays.name().toLowerCase(Locale.ROOT);
        }
    }

    /** One opening on each of these days, e.g. Monday to Thursday, 08:30 to 17:00. */
    record Span(List<DayOfWeek> days, LocalTime opens, LocalTime closes) {

        private static final DateTimeFormatter HHMM = DateTimeFormatter.ofPattern("HHmm", Locale.ROOT);

        public Span {
            days = List.copyOf(days);
        }

        private String coded() {
            var numbers =
                    days.stream().map(day -> String.valueOf(day.getValue())).collect(Collectors.joining());
            return numbers + " " + HHMM.format(opens) + "-" + HHMM.format(closes);
        }
    }

    /** What happens on a bank holiday. */
    enum BankHolidays {
        OPEN,
        CLOSED,
        /** Open all day, as an out-of-hours team is. */
        ALL_DAY,
        UNKNOWN
    }
}
