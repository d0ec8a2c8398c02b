package uk.co.knowandsee.signpost.links.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import uk.co.knowandsee.signpost.directory.Service;
import uk.co.knowandsee.signpost.links.outcome.Verdict;
import uk.co.knowandsee.signpost.links.signposts.Entry;
import uk.co.knowandsee.signpost.links.signposts.Priority;
import uk.co.knowandsee.signpost.links.signposts.SignpostReport;
import uk.co.knowandsee.signpost.writing.PlainText;

/**
 * The report for people, as Markdown for the team's pages and for issues: what to do first, what to ring, what can
 * wait. Everything that comes from pages and servers is escaped.
 */
final class SignpostPage {

    private static final int MOST_PLACES = 3;
    private static final int LONGEST_TABLE = 2000;

    private final CheckReport report;
    private final SignpostReport signposts;
    private final Agenda agenda;
    private final Writer out;

    private SignpostPage(CheckReport report, Writer out) {
        this.report = report;
        this.signposts = report.signposts();
        this.agenda = new Agenda(signposts);
        this.out = out;
    }

    static void write(CheckReport report, Writer out) throws IOException {
        new SignpostPage(report, out).write();
    }

    private void write() throws IOException {
        paragraph("# Signposts");
        paragraph("**" + Words.headline(report, agenda) + ".** " + text(Words.summary(report, agenda)));
        paragraph("That a page comes back does not prove that somebody picks up: only a person can find that out.");
        first();
        calls();
        canWait();
        table();
    }

    private void first() throws IOException {
        paragraph("## Do this first");
        if (agenda.first().isEmpty() && report.errors().isEmpty()) {
            paragraph(Words.nothingFirst(report, agenda));
        }
        items(agenda.first());
        problems();
    }

    private void problems() throws IOException {
        if (report.problems().isEmpty()) {
            return;
        }
        paragraph("### Inside the pages");
        for (var problem : report.problems()) {
            line("- " + code(problem.where().toString()) + ": " + text(problem.what()) + ". To do: "
                    + text(problem.remedy()) + ".");
        }
        line("");
    }

    private void calls() throws IOException {
        var calls = agenda.toRing();
        if (signposts.services().isEmpty()) {
            return;
        }
        paragraph("## Ring these");
        if (calls.isEmpty()) {
            paragraph(Words.nobodyToRing(report, agenda));
            return;
        }
        for (var call : calls) {
            call(call);
        }
        line("");
    }

    private void call(Agenda.Call call) throws IOException {
        var service = call.service();
        var number = Agenda.numberToRing(service).map(phone -> "ring " + text(phone.shown()));
        line("- **" + text(service.name()) + "** (" + Priority.of(service).inWords() + "): "
                + number.orElse("this line is never rung to check it, or there is none; open its page") + ". "
                + text(Words.sentence(Words.lastGood(call.doubts().get(0)))) + " Ask: "
                + text(Words.question(service)) + " File: "
                + code(service.where().file()));
    }

    private void canWait() throws IOException {
        paragraph("## What can wait");
        group("They moved", agenda.moved());
        group("Open these by hand", agenda.byHand());
        group("Sources and other links that lead nowhere", agenda.brokenFootnotes());
        group("Fine today, but worth knowing", agenda.remarked());
        leftOut();
        people();
    }

    private void leftOut() throws IOException {
        if (agenda.leftOut().isEmpty()) {
            return;
        }
        paragraph("### Left out");
        for (var reason : agenda.leftOut().entrySet()) {
            line("- " + Words.number(reason.getValue()) + ": " + text(Words.sentence(reason.getKey())));
        }
        line("");
    }

    private void group(String title, List<Entry> entries) throws IOException {
        if (!entries.isEmpty()) {
            paragraph("### " + title);
            items(entries);
        }
    }

    private void items(List<Entry> entries) throws IOException {
        for (var entry : entries) {
            item(entry);
        }
        line("");
    }

    private void item(Entry entry) throws IOException {
        var seen = Words.seen(entry).stream().map(SignpostPage::text).collect(Collectors.joining(" "));
        var toDo = Words.toDo(entry);
        line("- **" + text(entry.whose()) + "** (" + entry.link().priority().inWords() + "): " + address(entry)
                + ". " + seen + " It was " + text(Words.lastGood(entry)) + "."
                + (toDo.isEmpty() ? "" : " To do: " + text(toDo)) + " Where: " + places(entry) + ".");
    }

    private void people() throws IOException {
        if (signposts.services().isEmpty()) {
            return;
        }
        paragraph("### Looked at by a person");
        paragraph("**" + signposts.verifiedByPerson().size() + " of "
                + signposts.services().size()
                + " services** were rung, or read on their own live page, recently enough. "
                + "A computer cannot hear whether the right person picks up.");
        var waiting = agenda.waitingForAPerson();
        if (!waiting.isEmpty()) {
            paragraph(
                    "Ring or open these next, and write the day into their file. Nobody rings 999 or 101 to check it: "
                            + "open the police's own page.");
            for (var service : waiting) {
                waiting(service);
            }
            line("");
        }
    }

    private void waiting(Service service) throws IOException {
        var evidence = service.evidence();
        var number = Agenda.numberToRing(service).map(phone -> "ring " + text(phone.shown()));
        line("- **" + text(service.name()) + "** (" + Priority.of(service).inWords() + "): "
                + number.orElse("open its page") + "; last looked at on " + evidence.checkedInWords()
                + (evidence.isStale(signposts.day()) ? ", too long ago" : "") + ". File: "
                + code(service.where().file()));
    }

    private void table() throws IOException {
        paragraph("## Every address");
        var entries = signposts.entries();
        line("| Whose | Address | Today | Last good day | Where |");
        line("|---|---|---|---|---|");
        for (var entry : entries.subList(0, Math.min(entries.size(), LONGEST_TABLE))) {
            line("| " + text(entry.whose()) + " | " + address(entry) + " | " + today(entry) + " | "
                    + Words.lastGoodDayOrNever(entry)
                    + " | " + places(entry) + " |");
        }
        if (entries.size() > LONGEST_TABLE) {
            line("");
            line("The other " + Words.number(entries.size() - LONGEST_TABLE) + " are in the report for programs.");
        }
    }

    private static String today(Entry entry) {
        var today = Words.today(entry);
        var verdict = entry.outcome().verdict();
        return verdict == Verdict.BROKEN || verdict == Verdict.WRONG ? "**" + today + "**" : today;
    }

    /**
     * A link to open it by hand. Our own addresses only: where a server sent us is never made a link, and neither is
     * an address that no longer belongs to whom we thought.
     */
    private static String address(Entry entry) {
        var written = entry.address().toASCIIString();
        var shown = text(Words.shown(entry.address()));
        return entry.outcome().verdict() == Verdict.WRONG
                ? shown
                : "[" + shown + "](<" + written.replaceAll("[<>\\\\`|\\s]", "") + ">)";
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

    private static String text(String words) {
        return PlainText.markdown(words);
    }

    private static String code(String words) {
        return "`" + PlainText.cleanLong(words).replaceAll("[`|]", "") + "`";
    }

    private void paragraph(String words) throws IOException {
        line(words);
        line("");
    }

    private void line(String words) throws IOException {
        out.write(words);
        out.write('\n');
    }
}
