package uk.co.knowandsee.signpost.links.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import uk.co.knowandsee.signpost.links.signposts.Entry;
import uk.co.knowandsee.signpost.links.signposts.SignpostReport;
import uk.co.knowandsee.signpost.problem.Problem;
import uk.co.knowandsee.signpost.problem.Where;
import uk.co.knowandsee.signpost.writing.PlainText;

/** The report for a terminal: what to do first at the top, every line harmless. Lines that do not begin with a space are headings. */
final class TextReport {

    private static final int MOST_PLACES = 5;

    private final CheckReport report;
    private final Agenda agenda;
    private final Writer out;

    private TextReport(CheckReport report, Writer out) {
        this.report = report;
        this.agenda = new Agenda(report.signposts());
        this.out = out;
    }

    static void write(CheckReport report, Writer out) throws IOException {
        new TextReport(report, out).write();
    }

    private void write() throws IOException {
        section("Do this first", agenda.first());
        problems();
        calls();
        section("Moved", agenda.moved());
        section("Open by hand", agenda.byHand());
        section("Can wait", agenda.brokenFootnotes());
        section("Worth knowing", agenda.remarked());
        leftOut();
        line(Words.summary(report, agenda));
    }

    private void section(String title, List<Entry> entries) throws IOException {
        if (entries.isEmpty()) {
            return;
        }
        line(title + " (" + Words.number(entries.size()) + ")");
        for (var entry : entries) {
            entry(entry);
        }
        line("");
    }

    private void entry(Entry entry) throws IOException {
        line("  " + entry.address() + "  [" + entry.outcome().reason() + "]");
        boolean known = !entry.link().services().isEmpty() || entry.remembered().isPresent();
        if (known) {
            line("    " + entry.whose() + ", " + Words.lastGood(entry));
        }
        for (var seen : Words.seen(entry)) {
            line("    " + seen);
        }
        if (!Words.toDo(entry).isEmpty()) {
            line("    -> " + Words.toDo(entry));
        }
        places(entry.link().places());
    }

    private void places(List<Where> places) throws IOException {
        for (var place : places.subList(0, Math.min(places.size(), MOST_PLACES))) {
            line("    in " + place);
        }
        if (places.size() > MOST_PLACES) {
            line("    and in " + Words.number(places.size() - MOST_PLACES) + " more places");
        }
    }

    private void problems() throws IOException {
        if (report.problems().isEmpty()) {
            return;
        }
        line("Inside the pages (" + Words.number(report.problems().size()) + ")");
        for (Problem problem : report.problems()) {
            line("  " + problem.where() + "  " + problem.what());
            line("    -> " + problem.remedy());
        }
        line("");
    }

    private void leftOut() throws IOException {
        if (agenda.leftOut().isEmpty()) {
            return;
        }
        line("Left out");
        for (var reason : agenda.leftOut().entrySet()) {
            line("  " + Words.number(reason.getValue()) + ": " + Words.sentence(reason.getKey()));
        }
        line("");
    }

    private void calls() throws IOException {
        var calls = agenda.toRing();
        if (calls.isEmpty()) {
            return;
        }
        line("Ring (" + Words.number(calls.size()) + ")");
        for (var call : calls) {
            var number = Agenda.numberToRing(call.service());
            line("  " + call.service().name() + ": "
                    + number.map(n -> n.shown()).orElse("an emergency line or no number; open its page instead"));
            line("    facts last checked on "
                    + SignpostReport.inWords(call.service().evidence().checkedOn()));
            line("    Ask: " + Words.question(call.service()));
        }
        line("");
    }

    private void line(String text) throws IOException {
        out.write(PlainText.cleanLong(text));
        out.write('\n');
    }
}
