package uk.co.knowandsee.signpost;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.co.knowandsee.signpost.calendar.CalendarFile;
import uk.co.knowandsee.signpost.calendar.Occasion;
import uk.co.knowandsee.signpost.content.CampaignPhase;
import uk.co.knowandsee.signpost.content.CampaignSpan;
import uk.co.knowandsee.signpost.content.Content;
import uk.co.knowandsee.signpost.content.Moment;
import uk.co.knowandsee.signpost.content.Page;
import uk.co.knowandsee.signpost.problem.Where;
import uk.co.knowandsee.signpost.publish.Configuration;
import uk.co.knowandsee.signpost.publish.Draft;

/** The days of the campaigns' pages. What is known by month or year only is no day, and stays out of a calendar. */
final class SiteCalendar {

    /** From the site's root. */
    static final String ADDRESS = "campaigns/campaigns.ics";

    private static final String TYPE = "campaign";

    private final Configuration configuration;
    private final Content content;
    private final URI site;
    private final String help;
    private final CalendarFile file;

    SiteCalendar(Configuration configuration, Content content, URI site, String help) {
        this.configuration = configuration;
        this.content = content;
        this.site = site;
        this.help = help;
        this.file = new CalendarFile(configuration.campaign().name(), site);
    }

    /** Writes the calendar if any campaign has a day. */
    void write(Draft draft) throws IOException {
        var occasions = campaigns(content).stream()
                .flatMap(page -> occasions(page).stream())
                .toList();
        if (!occasions.isEmpty()) {
            draft.write(ADDRESS, file.write(occasions).getBytes(UTF_8), Where.file("content/campaigns"));
        }
    }

    /** The pages of campaigns, without translations. */
    static List<Page> campaigns(Content content) {
        return content.published().stream()
                .filter(page -> page.type().equals(TYPE) && page.sibling().isEmpty())
                .toList();
    }

    /** A calendar of one campaign; empty when it has no day. */
    Optional<String> of(Page page) {
        return Optional.of(occasions(page))
                .filter(occasions -> !occasions.isEmpty())
                .map(file::write);
    }

    /** Its own day or days, and then those of its phases. */
    private List<Occasion> occasions(Page page) {
        var span = CampaignSpan.of(page.header());
        var written = LocalDate.ofInstant(page.date(), configuration.settings().zone());
        var own = span.yearly().isPresent() ? yearly(page, span, written) : once(page, span, written);
        var phases = CampaignPhase.of(page.header()).stream()
                .filter(phase -> isDay(phase.starts()))
                .map(phase -> occasion(page, span, phase, written))
                .filter(phase -> own.filter(day -> isSameTime(day, phase)).isEmpty());
        return Stream.concat(own.stream(), phases).toList();
    }

    private static boolean isSameTime(Occasion one, Occasion other) {
        return one.first().equals(other.first()) && one.last().equals(other.last());
    }

    /** A phase of which no last day is known is there with its first one. */
    private Occasion occasion(Page page, CampaignSpan span, CampaignPhase phase, LocalDate written) {
        var first = phase.starts().first();
        var last = phase.ends().filter(SiteCalendar::isDay).map(Moment::last).orElse(first);
        var begins = phase.yearly() ? Occasion.next(MonthDay.from(first), from(span, written)) : first;
        return new Occasion(
                id(page) + "/" + phase.slug(),
                site.resolve(page.address()),
                page.title() + ": " + phase.name(),
                page.header().text("summary").orElse(""),
                help,
                begins,
                phase.yearly() ? MonthDay.from(last).atYear(begins.getYear()) : last,
                phase.yearly(),
                phase.yearly() ? span.ends().map(Moment::last) : Optional.empty(),
                written);
    }

    private static LocalDate from(CampaignSpan span, LocalDate written) {
        return span.starts().map(Moment::first).orElse(written);
    }

    private static String id(Page page) {
        return page.address().replaceFirst("\\.html$", "");
    }

    private Optional<Occasion> yearly(Page page, CampaignSpan span, LocalDate written) {
        return page.header()
                .text("yearly")
                .map(day -> Occasion.next(MonthDay.parse("--" + day), from(span, written)))
                .map(day -> occasion(page, day, day, true, span.ends().map(Moment::last), written));
    }

    private Optional<Occasion> once(Page page, CampaignSpan span, LocalDate written) {
        return span.starts().filter(SiteCalendar::isDay).map(start -> {
            var end = span.ends().filter(SiteCalendar::isDay).orElse(start);
            return occasion(page, start.first(), end.last(), false, Optional.empty(), written);
        });
    }

    private static boolean isDay(Moment moment) {
        return moment.first().equals(moment.last());
    }

    private Occasion occasion(
            Page page, LocalDate first, LocalDate last, boolean yearly, Optional<LocalDate> until, LocalDate written) {
        return new Occasion(
                id(page),
                site.resolve(page.address()),
                page.title(),
                page.header().text("summary").orElse(""),
                help,
                first,
                last,
                yearly,
                until,
                written);
    }
}
