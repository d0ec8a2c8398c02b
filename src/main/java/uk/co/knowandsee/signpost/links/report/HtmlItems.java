package uk.co.knowandsee.signpost.links.report;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.co.knowandsee.signpost.directory.Service;
import uk.co.knowandsee.signpost.links.outcome.Verdict;
import uk.co.knowandsee.signpost.links.signposts.Entry;
import uk.co.knowandsee.signpost.links.signposts.Priority;
import uk.co.knowandsee.signpost.problem.Problem;
import uk.co.knowandsee.signpost.problem.Where;
import uk.co.knowandsee.signpost.writing.PlainText;

/** The parts of the page that stand for one address, one call, one service. */
final class HtmlItems {

    private static final int MOST_PLACES = 5;
    private static final Pattern BACKTICKS = Pattern.compile("`([^`]*+)`");

    /** Whose, what we saw, since when, what to do, where. */
    String card(Entry entry, String heading) {
        var card = new StringBuilder();
        var services = entry.link().services();
        var title = services.isEmpty() ? shown(entry) : entry.whose();
        card.append("<li class=\"").append(entry.outcome().verdict().id()).append("\">\n");
        card.append("<")
                .append(heading)
                .append(">")
                .append(text(title))
                .append("</")
                .append(heading)
                .append(">\n");
        card.append("<p class=\"tag\">").append(text(tag(entry))).append("</p>\n");
        card.append(seen(Words.seen(entry)));
        card.append("<dl>\n");
        if (!Words.toDo(entry).isEmpty()) {
            pair(card, "To do", "<strong>" + text(Words.toDo(entry)) + "</strong>");
        }
        pair(card, "Address", address(entry));
        pair(card, "Since when", text(Words.sentence(Words.lastGood(entry))));
        pair(card, "Where", places(entry.link().places()));
        return card.append("</dl>\n</li>").toString();
    }

    private static String tag(Entry entry) {
        var today = Words.today(entry);
        return entry.link().priority() == Priority.FOOTNOTE
                ? today
                : entry.link().priority().inWords() + " · " + today;
    }

    /** The outcome as a sentence; what speaks for it as a list, which quotes the page. */
    private static String seen(List<String> seen) {
        var first = "<p class=\"saw\">" + text(seen.get(0)) + "</p>\n";
        if (seen.size() == 1) {
            return first;
        }
        return first
                + seen.stream()
                        .skip(1)
                        .map(line -> "<li>" + text(line) + "</li>\n")
                        .collect(Collectors.joining("", "<ul class=\"evidence\">\n", "</ul>\n"));
    }

    String call(Agenda.Call call) {
        var service = call.service();
        var number = Agenda.numberToRing(service);
        var card = new StringBuilder("<li>\n<h3>" + text(service.name()) + "</h3>\n");
        card.append("<p class=\"tag\">")
                .append(text(Priority.of(service).inWords()))
                .append("</p>\n");
        card.append("<p class=\"number\">")
                .append(number.map(n -> "<a href=\"" + text(n.href()) + "\">" + text(n.shown()) + "</a>")
                        .orElse("Open its page; this line is never rung to check it, or there is none."))
                .append("</p>\n");
        card.append("<p class=\"ask\">Ask: ")
                .append(text(Words.question(service)))
                .append("</p>\n<dl>\n");
        pair(card, "Why", text(why(call)));
        pair(
                card,
                "Last good day",
                text(Words.sentence(Words.lastGood(call.doubts().get(0)))));
        pair(
                card,
                "Our facts",
                "Last looked at on " + text(service.evidence().checkedInWords()) + ", in "
                        + code(service.where().file()));
        return card.append("</dl>\n</li>").toString();
    }

    private static String why(Agenda.Call call) {
        return call.doubts().stream()
                .map(doubt -> shown(doubt) + ": " + doubt.outcome().inWords() + ".")
                .distinct()
                .limit(MOST_PLACES)
                .collect(Collectors.joining(" "));
    }

    String problem(Problem problem) {
        return "<li>" + quoted(Words.sentence(problem.what())) + "<br><strong>"
                + quoted(Words.sentence(problem.remedy())) + "</strong><br>"
                + code(problem.where().toString()) + "</li>";
    }

    String waiting(Service service, String kind, LocalDate day) {
        var evidence = service.evidence();
        var how = Agenda.numberToRing(service)
                .map(n -> "ring <a href=\"" + text(n.href()) + "\">" + text(n.shown()) + "</a>")
                .orElse("open its page");
        return "<li><strong>" + text(service.name()) + "</strong> (" + text(kind) + "): " + how
                + ". Last looked at on " + text(evidence.checkedInWords())
                + (evidence.isStale(day) ? ", too long ago" : "") + ". "
                + code(service.where().file()) + "</li>";
    }

    String row(Entry entry) {
        return "<tr class=\"" + entry.outcome().verdict().id() + "\"><td>" + text(entry.whose()) + "</td><td>"
                + address(entry) + "</td><td>" + text(Words.today(entry)) + "</td><td>"
                + Words.lastGoodDayOrNever(entry)
                + "</td><td>" + places(entry.link().places()) + "</td></tr>";
    }

    private static void pair(StringBuilder card, String name, String markup) {
        card.append("<div><dt>").append(name).append("</dt><dd>").append(markup).append("</dd></div>\n");
    }

    /** Where a server sent us is never a link, and neither is an address that is not what was promised. */
    private static String address(Entry entry) {
        var scheme = String.valueOf(entry.address().getScheme());
        boolean web = scheme.equalsIgnoreCase("https") || scheme.equalsIgnoreCase("http");
        var shown = "<span class=\"address\">" + text(shown(entry)) + "</span>";
        return web && entry.outcome().verdict() != Verdict.WRONG
                ? "<a href=\"" + Markup.escaped(entry.address().toASCIIString()) + "\">" + shown + "</a>"
                : shown;
    }

    private static String shown(Entry entry) {
        return Words.shown(entry.address());
    }

    private static String places(List<Where> places) {
        var first = places.stream()
                .limit(MOST_PLACES)
                .map(place -> code(place.toString()))
                .collect(Collectors.joining(", "));
        int more = places.size() - MOST_PLACES;
        return more > 0 ? first + " and " + Words.number(more) + " more" : first;
    }

    /** With the writer's text, which problems quote in backticks, set as code. */
    private static String quoted(String words) {
        return BACKTICKS.matcher(text(words)).replaceAll("<code>$1</code>");
    }

    private static String code(String words) {
        return "<code>" + text(words) + "</code>";
    }

    private static String text(String words) {
        return Markup.escaped(PlainText.cleanLong(words));
    }
}
