package uk.co.knowandsee.signpost;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import uk.co.knowandsee.signpost.calendar.CalendarFile;
import uk.co.knowandsee.signpost.calendar.Occasion;
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
                .flatMap(page -> occasion(page).stream())
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
        return occasion(page).map(occasion -> file.write(List.of(occasion)));
    }

    private Optional<Occasion> occasion(Page page) {
        var span = CampaignSpan.of(page.header());
        var written = LocalDate.ofInstant(page.date(), configuration.settings().zone());
        return span.yearly().isPresent() ? yearly(page, span, written) : once(page, span, written);
    }

    private Optional<Occasion> yearly(Page page, CampaignSpan span, LocalDate written) {
        var from = span.starts().map(Moment::first).orElse(written);
        return page.header()
                .text("yearly")
                .map(day -> Occasion.next(MonthDay.parse("--" + day), from))
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
                page.address().replaceFirst("\\.html$", ""),
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
