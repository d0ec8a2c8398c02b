package uk.co.knowandsee.signpost.impact.report;

import java.util.Optional;
import uk.co.knowandsee.signpost.impact.figures.AnswerFigures;
import uk.co.knowandsee.signpost.impact.figures.AnswerFigures.Shares;
import uk.co.knowandsee.signpost.impact.figures.Figures;

/** What a report says of surveys on paper and of events. */
final class PaperSections {

    private final Figures figures;

    PaperSections(Figures figures) {
        this.figures = figures;
    }

    String answers() {
        var html =
                new StringBuilder("<p>Each answer was given on paper, before and after. When fewer than ten people gave"
                        + " an answer, it is put together with another one, or not shown.</p>\n");
        int number = 1;
        for (var question : figures.answers()) {
            html.append("<h3>")
                    .append(Markup.escaped(question.question()))
                    .append("</h3>\n<p class=\"tag\">")
                    .append(Markup.escaped(question.placeKind()))
                    .append("</p>\n");
            html.append(chart(question).svg("answers-" + number));
            html.append(table(question).html("answers-table-" + number));
            number++;
        }
        return html.toString();
    }

    private static BarChart chart(AnswerFigures question) {
        return new BarChart(
                        "How many of a hundred said yes",
                        "A bar for before and one for after, of a hundred."
                                + " The same figures stand in the table below.",
                        100)
                .bar("Yes, before", percent(question.before()), shown(question.before()), "other")
                .bar("Yes, after", percent(question.after()), shown(question.after()));
    }

    private static double percent(Optional<Shares> shares) {
        return shares.map(Shares::percentYes).orElse(0L);
    }

    private static String shown(Optional<Shares> shares) {
        return shares.map(found -> found.percentYes() + " of 100").orElse(Words.TOO_FEW);
    }

    private static Table table(AnswerFigures question) {
        var table = new Table("Answers before and after", "When", "No", "Unsure", "Yes", "Yes, of 100");
        row(table, "Before", question.before());
        row(table, "After", question.after());
        return table;
    }

    private static void row(Table table, String when, Optional<Shares> shares) {
        if (shares.isEmpty()) {
            table.row(when, Words.TOO_FEW, Words.TOO_FEW, Words.TOO_FEW, Words.TOO_FEW);
            return;
        }
        var found = shares.get();
        var unsure = Words.count(found.unsure());
        table.row(
                when,
                found.no().map(Words::count).orElse("with unsure"),
                found.no().isPresent() ? unsure : unsure + " (no or unsure)",
                Words.count(found.yes()),
                Words.number(found.percentYes()));
    }

    String events() {
        var chart =
                new BarChart("People at events", "One bar for each event. The same figures stand in the table below.");
        var table = new Table("Who came", "Event", "Day", "For", "Area", "People");
        for (var event : figures.events()) {
            chart.bar(event.event(), (double) event.people().number(), Words.count(event.people()));
            table.row(
                    event.event(),
                    Words.day(event.date()),
                    event.audience(),
                    event.area(),
                    Words.count(event.people()));
        }
        return chart.svg("events") + table.html("events-table");
    }
}
