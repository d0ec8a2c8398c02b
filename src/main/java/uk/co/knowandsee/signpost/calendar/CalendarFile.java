package uk.co.knowandsee.signpost.calendar;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import uk.co.knowandsee.signpost.writing.FoldedLines;

/**
 * Writes occasions as a calendar that people can open once or subscribe to. All are whole days, so no zone is needed, and
 * none makes its owner look busy. Each tells at its end whom to turn to.
 */
public final class CalendarFile {

    private final String name;
    private final URI host;

    /**
     * @param name what the calendar is called, e.g. {@code Know and See}
     * @param host where the site is published: part of what tells its occasions from everybody else's
     */
    public CalendarFile(String name, URI host) {
        this.name = name;
        this.host = host;
    }

    /**
     * The whole file.
     *
     * @throws IllegalArgumentException when there are no occasions: the standard knows no empty calendar
     */
    public String write(List<Occasion> occasions) {
        if (occasions.isEmpty()) {
            throw new IllegalArgumentException("a calendar of nothing");
        }
        var lines = new FoldedLines()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .text("PRODID", "-//" + name + "//Campaigns//EN")
                .line("CALSCALE", "GREGORIAN")
                .line("METHOD", "PUBLISH")
                .text("NAME", name)
                .text("X-WR-CALNAME", name) // what most calendars read in place of NAME
                .line("REFRESH-INTERVAL;VALUE=DURATION", "P7D")
                .line("X-PUBLISHED-TTL", "P7D");
        occasions.forEach(occasion -> write(occasion, lines));
        return lines.line("END", "VCALENDAR").toString();
    }

    private void write(Occasion occasion, FoldedLines lines) {
        lines.line("BEGIN", "VEVENT")
                .text("UID", occasion.id() + "@" + host.getHost())
                .line("DTSTAMP", day(occasion.written()) + "T000000Z")
                .line("DTSTART;VALUE=DATE", day(occasion.first()))
                .line("DTEND;VALUE=DATE", day(occasion.last().plusDays(1))); // the day on which it is over
        if (occasion.yearly()) {
            lines.line(
                    "RRULE",
                    "FREQ=YEARLY"
                            + occasion.until().map(end -> ";UNTIL=" + day(end)).orElse(""));
        }
        lines.text("SUMMARY", occasion.title())
                .text("DESCRIPTION", description(occasion))
                .line("URL", occasion.page().toASCIIString())
                .line("CLASS", "PUBLIC")
                .line("TRANSP", "TRANSPARENT")
                .line("END", "VEVENT");
    }

    private static String description(Occasion occasion) {
        return occasion.summary() + "\n\n" + occasion.page() + "\n\n" + occasion.help();
    }

    private static String day(LocalDate day) {
        return day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }
}
