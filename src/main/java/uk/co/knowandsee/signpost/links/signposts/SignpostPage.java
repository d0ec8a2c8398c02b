package uk.co.knowandsee.signpost.links.signposts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.co.knowandsee.signpost.directory.Service;
import uk.co.knowandsee.signpost.links.outcome.Verdict;

/**
 * The report for people, as Markdown for the team's pages: what to do first, what can wait, and what nobody knows.
 * Everything that comes from pages and servers is escaped.
 */
public final class SignpostPage {

    private static final int MOST_PLACES = 3;
    private static final Set<String> NEVER_RUNG_TO_CHECK = Set.of("999", "112", "101", "111");

    private final SignpostReport report;
    private final StringBuilder page = new StringBuilder();

    private SignpostPage(SignpostReport report) {
        this.report = report;
    }

    public static void write(SignpostReport report, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, print(report));
    }

    static String print(SignpostReport report) {
        return new SignpostPage(report).print();
    }

    private String print() {
        line("# Signposts");
        line(summary());
        section("Do this first", Verdict.BROKEN, "Nothing: no signpost was found to be gone.");
        section("Then look at these: they moved", Verdict.MOVED, "Nothing: no signpost was found to have moved.");
        unsure();
        people();
        table();
        return page.toString();
    }

    private String summary() {
        if (!report.network()) {
            return "**There was no network on " + SignpostReport.inWords(report.day()) + ", so nothing was checked.** "
                    + "This says nothing about the signposts, good or bad. Last verified: "
                    + report.lastVerified().map(SignpostReport::inWords).orElse("never")
                    + ". To check them, run `./signpost check` with a network.";
        }
        return "On " + SignpostReport.inWords(report.day()) + " we asked every address of another site that our pages "
                + "and our directory name. **" + report.verified() + " of "
                + report.entries().size()
                + " brought a page back.** That a page comes back does not prove that it is still the right one: only "
                + "a person can.";
    }

    private void section(String title, Verdict verdict, String nothing) {
        line("## " + title);
        var entries = report.withVerdict(verdict);
        if (entries.isEmpty()) {
            line(report.network() ? nothing : "Not known: there was no network.");
            return;
        }
        line("The most harmful come first.");
        entries.forEach(this::item);
        line("");
    }

    private void unsure() {
        line("## Could not be found out");
        var entries = report.withVerdict(Verdict.UNSURE);
        if (!report.network() || entries.isEmpty()) {
            line(
                    report.network()
                            ? "Nothing: every address gave a clear answer."
                            : "All of them, for want of a network.");
            return;
        }
        line("These are neither fine nor broken. Many sites turn robots away and are well: open them by hand.");
        entries.forEach(this::item);
        line("");
    }

    private void item(Entry entry) {
        var outcome = entry.outcome();
        page.append("- **")
                .append(PlainText.markdown(entry.whose()))
                .append("** (")
                .append(entry.link().priority().inWords())
                .append("): ")
                .append(address(entry))
                .append(" — ")
                .append(PlainText.markdown(outcome.inWords()))
                .append(". To do: ")
                .append(PlainText.markdown(outcome.remedy()))
                .append(". Where: ")
                .append(places(entry))
                .append(".\n");
    }

    private void people() {
        line("## Verified by a person");
        var verified = report.verifiedByPerson();
        line("**" + verified.size() + " of " + report.services().size() + " services** were rung, or read on their own "
                + "live page, recently enough. A computer cannot hear whether the right person picks up.");
        var waiting =
                report.services().stream().filter(s -> !verified.contains(s)).toList();
        if (!waiting.isEmpty()) {
            line(
                    "Ring or open these next, and write the day into their file. Nobody rings 999 or 101 to check it: open "
                            + "the police's own page.");
            byHarm(waiting).forEach(this::waiting);
            line("");
        }
    }

    private static List<Service> byHarm(List<Service> services) {
        return services.stream().sorted(Comparator.comparing(Priority::of)).toList();
    }

    private void waiting(Service service) {
        var evidence = service.evidence();
        page.append("- **")
                .append(PlainText.markdown(service.name()))
                .append("** (")
                .append(Priority.of(service).inWords())
                .append("): ")
                .append(howToCheck(service))
                .append("last looked at on ")
                .append(evidence.checkedInWords())
                .append(evidence.isStale(report.day()) ? ", too long ago" : "")
                .append(". File: ")
                .append(code(service.where().file()))
                .append("\n");
    }

    /** Lines that are kept free for emergencies are never rung to see whether they work. */
    private static String howToCheck(Service service) {
        return service.firstPhone()
                .filter(phone -> !NEVER_RUNG_TO_CHECK.contains(phone.number().digits()))
                .map(phone -> "ring " + PlainText.markdown(phone.shown()) + "; ")
                .orElse("open its page; ");
    }

    private void table() {
        line("## Every signpost");
        page.append("| Whose | Address | Today | Last good day | Where |\n|---|---|---|---|---|\n");
        for (var entry : report.entries()) {
            page.append("| ")
                    .append(PlainText.markdown(entry.whose()))
                    .append(" | ")
                    .append(address(entry))
                    .append(" | ")
                    .append(today(entry))
                    .append(" | ")
                    .append(entry.remembered()
                            .flatMap(Ledger.Line::lastGood)
                            .map(SignpostReport::inWords)
                            .orElse("never seen"))
                    .append(" | ")
                    .append(places(entry))
                    .append(" |\n");
        }
    }

    private static String today(Entry entry) {
        return switch (entry.outcome().verdict()) {
            case OK -> "answers";
            case MOVED -> "moved";
            case BROKEN -> "**gone**";
            case WRONG -> "**not what we promised**";
            case UNSURE -> "not known";
            case SKIPPED -> "not asked";
        };
    }

    /** A link to open it by hand. Our own addresses only: where a server sent us is never made a link. */
    private static String address(Entry entry) {
        var written = entry.address().toASCIIString();
        var shown = PlainText.markdown(written.replaceFirst("^https?://", ""));
        return "[" + shown + "](<" + written.replaceAll("[<>\\\\`|\\s]", "") + ">)";
    }

    private static String places(Entry entry) {
        var places = entry.link().places();
        var first = places.stream()
                .limit(MOST_PLACES)
                .map(place -> code(place.toString()))
                .collect(Collectors.joining(", "));
        int others = places.size() - MOST_PLACES;
        return others > 0 ? first + " and " + others + " more" : first;
    }

    private static String code(String text) {
        return "`" + PlainText.clean(text).replaceAll("[`|]", "") + "`";
    }

    private void line(String text) {
        page.append(text).append(text.isEmpty() ? "\n" : "\n\n");
    }
}
