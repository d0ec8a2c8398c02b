package uk.co.knowandsee.signpost.links.report;

import static uk.co.knowandsee.signpost.links.signposts.SampleLinks.TODAY;
import static uk.co.knowandsee.signpost.links.signposts.SampleLinks.link;
import static uk.co.knowandsee.signpost.links.signposts.SampleLinks.service;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import uk.co.knowandsee.signpost.directory.Audience;
import uk.co.knowandsee.signpost.directory.Evidence.How;
import uk.co.knowandsee.signpost.directory.Service;
import uk.co.knowandsee.signpost.links.outcome.Outcome;
import uk.co.knowandsee.signpost.links.outcome.Outcome.Gone;
import uk.co.knowandsee.signpost.links.outcome.Outcome.Moved;
import uk.co.knowandsee.signpost.links.outcome.Outcome.Reached;
import uk.co.knowandsee.signpost.links.outcome.Outcome.Skipped;
import uk.co.knowandsee.signpost.links.outcome.Outcome.Unsure;
import uk.co.knowandsee.signpost.links.outcome.Outcome.Wrong;
import uk.co.knowandsee.signpost.links.outcome.Remark;
import uk.co.knowandsee.signpost.links.outside.Visit;
import uk.co.knowandsee.signpost.links.signposts.Entry;
import uk.co.knowandsee.signpost.links.signposts.ExternalLink;
import uk.co.knowandsee.signpost.links.signposts.Ledger;
import uk.co.knowandsee.signpost.links.signposts.Priority;
import uk.co.knowandsee.signpost.links.signposts.SampleLinks;
import uk.co.knowandsee.signpost.problem.Problem;
import uk.co.knowandsee.signpost.problem.Where;

/** One check in which everything happens once. */
final class SampleReport {

    static final Service CHILD = service("childline", Audience.YOUNG_PEOPLE, "uk", How.RANG);
    static final Service POLICE = service("police", Audience.EVERYONE, "england", How.STORED_COPY);
    static final Service COUNCIL = service("council", Audience.YOUNG_PEOPLE, "halton", How.STORED_COPY);
    static final Gone GONE = Gone.answered(404);

    private SampleReport() {}

    static CheckReport everything() {
        return of(
                sampleEntries(),
                Problem.error(
                        new Where("help/index.html", 12, 9),
                        "`contcat.html` (link) leads nowhere: the site has no `help/contcat.html`",
                        "did you mean `contact.html`?"));
    }

    private static List<Entry> sampleEntries() {
        return List.of(
                entry(link("https://weather.example/", Priority.FOOTNOTE), GONE),
                remembered(link("https://childline.example", Priority.CHILDREN, CHILD), takenOver(), 1),
                entry(
                        link("https://police.example", Priority.NATIONAL, POLICE),
                        new Moved(URI.create("https://new.example/"), true, 200),
                        new Visit.Hop(301, URI.create("https://new.example/"))),
                remembered(
                        link("https://council.example", Priority.LOCAL, COUNCIL),
                        Unsure.byHand("blocked", "it does not let robots in (403)"),
                        20),
                withRemark(link("https://fine.example/", Priority.FOOTNOTE)),
                entry(link("https://left.example/", Priority.FOOTNOTE), Skipped.excluded("it is being rebuilt")));
    }

    static Wrong takenOver() {
        return new Wrong(
                "taken-over",
                "the page answers, but it is somebody else’s: its host changed hands",
                "take the link out today, and ring the service to ask for its new address",
                List.of(
                        "The title was “Childline” and is now “Best odds today”.",
                        "The number 0800 1111 is no longer on the page."));
    }

    static CheckReport of(List<Entry> entries, Problem... problems) {
        return new CheckReport(
                SampleLinks.report(true, Optional.of(TODAY), entries.toArray(Entry[]::new)), List.of(problems));
    }

    static CheckReport of(Entry... entries) {
        return of(List.of(entries));
    }

    static Entry entry(ExternalLink link, Outcome outcome, Visit.Hop... hops) {
        return new Entry(link, outcome, List.of(), List.of(hops), Optional.empty());
    }

    private static Entry remembered(ExternalLink link, Outcome outcome, int daysAgo) {
        var line = new Ledger.Line(TODAY.minusDays(daysAgo), 200, link.address());
        return new Entry(link, outcome, List.of(), List.of(), Optional.of(line));
    }

    private static Entry withRemark(ExternalLink link) {
        var remark = new Remark("tls-ends-soon", "its certificate ends on 1 December 2026", "tell its keeper");
        return new Entry(link, new Reached(200), List.of(remark), List.of(), Optional.empty());
    }
}
