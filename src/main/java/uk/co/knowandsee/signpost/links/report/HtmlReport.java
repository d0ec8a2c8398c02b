package uk.co.knowandsee.signpost.links.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import uk.co.knowandsee.signpost.links.outcome.Verdict;
import uk.co.knowandsee.signpost.links.signposts.Entry;
import uk.co.knowandsee.signpost.links.signposts.Priority;
import uk.co.knowandsee.signpost.links.signposts.SignpostReport;
import uk.co.knowandsee.signpost.writing.PlainText;

/**
 * The report as one page that can be sent around: no scripts, nothing loaded from anywhere. It says what to do first,
 * what to ring and what can wait, and lists everything at its end.
 */
final class HtmlReport {

    private static final int LONGEST_TABLE = 5000;

    private final CheckReport report;
    private final SignpostReport signposts;
    private final Agenda agenda;
    private final HtmlItems items;
    private final Writer out;

    private HtmlReport(CheckReport report, Writer out) {
        this.report = report;
        this.signposts = report.signposts();
        this.agenda = new Agenda(signposts);
        this.items = new HtmlItems();
        this.out = out;
    }

    static void write(CheckReport report, Writer out) throws IOException {
        new HtmlReport(report, out).write();
    }

    private void write() throws IOException {
        head();
        first();
        inside();
        calls();
        canWait();
        everything();
        line("</main>");
        line("<footer><p>Made by the signposting check. An address that turned out to belong to somebody else is not a"
                + " link on this page, so that nobody opens it by mistake.</p></footer>");
        line("</body>");
        line("</html>");
    }

    private void head() throws IOException {
        var headline = Words.headline(report, agenda);
        line("<!DOCTYPE html>");
        line("<html lang=\"en-GB\">");
        line("<head>");
        line("<meta charset=\"utf-8\">");
        line("<title>" + headline + " – signposting report, " + day() + "</title>");
        line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        line("<meta name=\"robots\" content=\"noindex\">");
        line("<meta name=\"referrer\" content=\"no-referrer\">");
        line("<style>\n" + style() + "</style>");
        line("</head>");
        line("<body>");
        line("<header>");
        line("<p class=\"what\">Signposting report, " + day() + "</p>");
        line("<h1>" + headline + "</h1>");
        line("<p class=\"lead\">" + Markup.escaped(Words.summary(report, agenda)) + "</p>");
        contents();
        line("</header>");
        line("<main>");
    }

    private String day() {
        return SignpostReport.inWords(signposts.day());
    }

    private void contents() throws IOException {
        line("<nav aria-label=\"On this page\"><ul>");
        entry("first", "Do this first", agenda.first().size());
        entry("inside", "Inside the pages", report.problems().size());
        if (!signposts.services().isEmpty()) {
            entry("ring", "Ring", agenda.toRing().size());
        }
        line("<li><a href=\"#wait\">What can wait</a></li>");
        line("<li><a href=\"#everything\">Every address</a></li>");
        line("</ul></nav>");
    }

    private void entry(String id, String title, int count) throws IOException {
        if (count > 0) {
            line("<li><a href=\"#" + id + "\">" + title + " <span class=\"count\">(" + Words.number(count)
                    + ")</span></a></li>");
        }
    }

    private void first() throws IOException {
        line("<section id=\"first\" aria-labelledby=\"first-title\">");
        line("<h2 id=\"first-title\">Do this first</h2>");
        var first = agenda.first();
        if (first.isEmpty()) {
            line("<p class=\"none\">" + Words.nothingFirst(report, agenda) + "</p>");
        } else {
            line("<p>Somebody who needs help may be standing in front of these. The most harmful come first.</p>");
            list(first, "first");
        }
        line("</section>");
    }

    private void inside() throws IOException {
        if (report.problems().isEmpty()) {
            return;
        }
        line("<section id=\"inside\" aria-labelledby=\"inside-title\">");
        line("<h2 id=\"inside-title\">Inside the pages</h2>");
        line("<p>These are mistakes in the pages themselves. Nobody has to be asked: whoever writes the pages can mend"
                + " them.</p>");
        line("<ol class=\"plain\">");
        for (var problem : report.problems()) {
            line(items.problem(problem));
        }
        line("</ol>");
        line("</section>");
    }

    private void calls() throws IOException {
        if (signposts.services().isEmpty()) {
            return;
        }
        var calls = agenda.toRing();
        line("<section id=\"ring\" aria-labelledby=\"ring-title\">");
        line("<h2 id=\"ring-title\">Ring</h2>");
        line(
                calls.isEmpty()
                        ? "<p class=\"none\">" + Words.nobodyToRing(report, agenda) + "</p>"
                        : "<p>A person at the other end can settle in a minute what no computer can.</p>");
        if (!calls.isEmpty()) {
            line("<ol class=\"cards\">");
            for (var call : calls) {
                line(items.call(call));
            }
            line("</ol>");
        }
        line("</section>");
    }

    private void canWait() throws IOException {
        line("<section id=\"wait\" aria-labelledby=\"wait-title\">");
        line("<h2 id=\"wait-title\">What can wait</h2>");
        boolean nothing = agenda.counts().keySet().stream().allMatch(verdict -> verdict == Verdict.OK)
                && agenda.remarked().isEmpty()
                && agenda.waitingForAPerson().isEmpty();
        if (nothing) {
            line("<p class=\"none\">Nothing else: everything leads where it says.</p>");
        }
        group("They moved", "They still answer, from another address.", agenda.moved());
        group(
                "Open these by hand",
                "These are neither fine nor broken. Many sites turn programs away and are well.",
                agenda.byHand());
        group(
                "Sources and other links that lead nowhere",
                "Nobody looks for help there, but readers may want to check a fact.",
                agenda.brokenFootnotes());
        group("Fine today, but worth knowing", "", agenda.remarked());
        leftOut();
        waiting();
        line("</section>");
    }

    private void leftOut() throws IOException {
        if (agenda.leftOut().isEmpty()) {
            return;
        }
        line("<h3>Left out</h3>");
        line("<ul class=\"plain\">");
        for (var reason : agenda.leftOut().entrySet()) {
            line("<li>" + Words.number(reason.getValue()) + ": "
                    + Markup.escaped(PlainText.clean(Words.sentence(reason.getKey()))) + "</li>");
        }
        line("</ul>");
    }

    private void group(String title, String why, List<Entry> entries) throws IOException {
        if (entries.isEmpty()) {
            return;
        }
        line("<h3>" + title + " <span class=\"count\">(" + Words.number(entries.size()) + ")</span></h3>");
        if (!why.isEmpty()) {
            line("<p>" + why + "</p>");
        }
        list(entries, "later");
    }

    private void list(List<Entry> entries, String kind) throws IOException {
        line("<ol class=\"cards " + kind + "\">");
        for (var entry : entries) {
            line(items.card(entry, kind.equals("first") ? "h3" : "h4"));
        }
        line("</ol>");
    }

    private void waiting() throws IOException {
        var waiting = agenda.waitingForAPerson();
        if (waiting.isEmpty()) {
            return;
        }
        line("<h3>When you have an hour <span class=\"count\">(" + waiting.size() + ")</span></h3>");
        line("<p>" + signposts.verifiedByPerson().size() + " of "
                + signposts.services().size()
                + " services were rung, or read on their own live page, recently enough. Look at these next, and write"
                + " the day into their file. Nobody rings 999 or 101 to check it: open the police’s own page.</p>");
        line("<ul class=\"plain\">");
        for (var service : waiting) {
            line(items.waiting(service, Priority.of(service).inWords(), signposts.day()));
        }
        line("</ul>");
    }

    private void everything() throws IOException {
        var entries = signposts.entries();
        line("<section id=\"everything\" aria-labelledby=\"everything-title\">");
        line("<h2 id=\"everything-title\">Every address</h2>");
        line("<details><summary>Show all " + Words.number(entries.size()) + "</summary>");
        line("<div class=\"wide\" role=\"region\" aria-labelledby=\"everything-title\" tabindex=\"0\"><table>");
        line("<thead><tr><th scope=\"col\">Whose</th><th scope=\"col\">Address</th><th scope=\"col\">Today</th>"
                + "<th scope=\"col\">Last good day</th><th scope=\"col\">Where</th></tr></thead><tbody>");
        for (var entry : entries.subList(0, Math.min(entries.size(), LONGEST_TABLE))) {
            line(items.row(entry));
        }
        line("</tbody></table></div>");
        if (entries.size() > LONGEST_TABLE) {
            line("<p>The other " + Words.number(entries.size() - LONGEST_TABLE)
                    + " are in the report for programs.</p>");
        }
        line("</details>");
        line("</section>");
    }

    private static String style() throws IOException {
        try (var css = HtmlReport.class.getResourceAsStream("report.css")) {
            if (css == null) {
                throw new IllegalStateException("report.css is not on the class path");
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void line(String markup) throws IOException {
        out.write(markup);
        out.write('\n');
    }
}
