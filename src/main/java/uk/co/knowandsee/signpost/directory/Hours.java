package uk.co.knowandsee.signpost.directory;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;

/**
 * When somebody answers, in a form that a program can evaluate. Times are those of Europe/London.
 */
public sealed interface Hours {

    /** For the reader, e.g. {@code any time, day or night} or {@code Monday to Thursday, 8.30am to 5pm}. */
    String inWords();

    /** Every hour of every day. */
    record Always() implements Hours {
        @Override
        public String inWords() {
            return "any time, day or night";
        }
    }

    /** Not known, or sources disagree: the reader is sent to the website for opening times. */
    record Unknown() implements Hours {
        @Override
        public String inWords() {
            return "check the website for opening times";
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
    }

    /** One opening on each of these days, e.g. Monday to Thursday, 08:30 to 17:00. */
    record Span(List<DayOfWeek> days, LocalTime opens, LocalTime closes) {
        public Span {
            days = List.copyOf(days);
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
