package uk.co.knowandsee.signpost.impact.report;

import java.util.function.Function;
import java.util.stream.Stream;
import uk.co.knowandsee.signpost.impact.figures.Count;
import uk.co.knowandsee.signpost.impact.figures.Figures;
import uk.co.knowandsee.signpost.impact.figures.GroupFigures;
import uk.co.knowandsee.signpost.impact.figures.PathFigures;
import uk.co.knowandsee.signpost.impact.figures.Phase;

/** What a report says of visits: before, during and after; by piece, channel, area and day; and what went wrong. */
final class VisitSections {

    private static final String BELOW = "The same figures stand in the table below.";

    private final Figures figures;
    private final boolean hasStart;

    VisitSections(Figures figures) {
        this.figures = figures;
        this.hasStart = figures.campaign().starts().isPresent();
    }

    String phases() {
        var chart = new BarChart("Visits a day before, during and after", "One bar for each. " + BELOW);
        var table = new Table("Visits of all printed links", "When", "Days in the logs", "Visits", "Visits a day");
        for (var phase : figures.phases()) {
            var name = Words.phase(phase.phase(), hasStart);
            chart.bar(
                    name,
                    phase.daily(),
                    Words.daily(phase) + (phase.visits().isShown() ? " a day" : ""),
                    phase.phase() == Phase.DURING ? "plain" : "other");
            table.row(
                    name + ": " + Words.days(phase.first(), phase.last()),
                    Words.number(phase.days()),
                    Words.sum(phase.visits()),
                    Words.daily(phase));
        }
        return "<p>" + Markup.escaped(Words.span(figures)) + ". "
                + (hasStart
                        ? "More visits than before are a sign that the campaign was seen. They are no proof: other things"
                                + " may have happened in the same days."
                        : "Say it with <code>--from</code> and <code>--to</code>, and this shows before, during and"
                                + " after.")
                + "</p>\n" + chart.svg("phases") + table.html("phases-table");
    }

    String pieces() {
        var chart = new BarChart("Visits by printed link", "One bar for each printed link. " + BELOW);
        var table = new Table("Visits by printed link", "Printed link", "Piece", "Before", "During", "After", "In all");
        for (var path : figures.paths()) {
            chart.bar(path.path().address(), (double) path.visits().shown(), Words.sum(path.visits()));
            table.row(
                    path.path().address(),
                    path.title(),
                    in(path, Phase.BEFORE),
                    in(path, Phase.DURING),
                    in(path, Phase.AFTER),
                    Words.sum(path.visits()));
        }
        return chart.svg("pieces") + table.html("pieces-table");
    }

    /** Days of which the logs say nothing are not days with few visits. */
    private String in(PathFigures path, Phase phase) {
        boolean inLogs = figures.phases().stream().anyMatch(found -> found.phase() == phase);
        return inLogs ? Words.sum(path.visits(phase)) : "no logs";
    }

    String channels() {
        var chart = new BarChart("Visits by channel", "One bar for each channel. " + BELOW);
        var table = new Table("Visits by channel", "Channel", "Printed links", "Copies handed out", "Visits");
        for (var channel : figures.channels()) {
            chart.bar(Words.channel(channel), (double) channel.visits().shown(), Words.sum(channel.visits()));
            table.row(
                    Words.channel(channel),
                    Words.number(channel.paths()),
                    Words.number(channel.copies()),
                    Words.sum(channel.visits()));
        }
        return chart.svg("channels") + table.html("channels-table");
    }

    /** Copies can be shown without any logs. */
    String areas() {
        var copies = new BarChart("Copies by area", "One bar for each area. " + BELOW);
        var visits = new BarChart("Visits by area of the print run", "One bar for each area. " + BELOW);
        var table =
                new Table("Copies, and visits since the campaign began", "Area", "Printed links", "Copies", "Visits");
        for (var area : figures.areas()) {
            copies.bar(area.name(), (double) area.copies(), Words.number(area.copies()), "other");
            visits.bar(area.name(), (double) area.visits().shown(), visitsOf(area));
            table.row(area.name(), Words.number(area.paths()), Words.number(area.copies()), visitsOf(area));
        }
        return "<p>An area is where copies were handed out, as the team wrote it down. It is not where the person was"
                + " who opened the link: nobody knows that. Links that went to several areas stand together.</p>\n"
                + "<h3>Copies</h3>\n" + copies.svg("copies")
                + (figures.hasLogs() ? "<h3>Visits</h3>\n" + visits.svg("areas") : "") + table.html("areas-table");
    }

    private String visitsOf(GroupFigures area) {
        return figures.hasLogs() ? Words.sum(area.visits()) : "no logs";
    }

    String days() {
        var chart = new DayChart(figures);
        var html = new StringBuilder("<p>A day with fewer than " + Count.FEWEST
                + " visits is put together with the days beside it until there are enough. A low line stands where there"
                + " are still too few to show.</p>\n");
        int number = 1;
        for (var path : DayChart.drawn(figures)) {
            html.append("<h3>").append(Markup.escaped(path.path().address())).append("</h3>\n");
            html.append(chart.svg(path, "days-" + number));
            html.append("<details><summary>Show the days</summary>\n")
                    .append(table(path).html("days-table-" + number))
                    .append("</details>\n");
            number++;
        }
        return html.toString();
    }

    private Table table(PathFigures path) {
        var table = new Table("Visits of " + path.path().address(), "Days", "Days in the logs", "Visits", "A day");
        for (var stretch : path.stretches()) {
            table.row(
                    Words.days(stretch.first(), stretch.last()),
                    Words.number(stretch.days()),
                    Words.count(stretch.visits()),
                    Words.daily(stretch));
        }
        return table;
    }

    /** Links on paper that lead to an error come first: somebody is holding them. */
    String faults() {
        return list(
                        "These printed links led to an error. Mend them first: somebody is holding the paper.",
                        PathFigures::failed,
                        "an error, times: ")
                + list("These are mistyped often. A shorter name would help.", PathFigures::slips, "mistyped, times: ");
    }

    private String list(String why, Function<PathFigures, Count> which, String label) {
        var found = figures.paths().stream()
                .filter(path -> which.apply(path).isShown())
                .toList();
        if (found.isEmpty()) {
            return "";
        }
        var items = found.stream()
                .map(path -> "<li><code>" + Markup.escaped(path.path().address()) + "</code>: " + label
                        + Words.number(which.apply(path).number()) + "</li>\n");
        return "<p>" + why + "</p>\n<ul class=\"plain\">\n" + String.join("", items.toList()) + "</ul>\n";
    }

    String notCounted() {
        var passed = figures.notCounted();
        var items = Stream.of(
                        item(passed.robots(), "visits by known robots were not counted"),
                        item(passed.malformed(), "lines could not be understood and were not counted"),
                        item(passed.tooLong(), "lines were longer than any server writes and were not counted"),
                        item(
                                passed.otherDays(),
                                "lines say they are from the future, or older than ten years, and were"
                                        + " not counted"),
                        item(passed.strange(), "visits went to addresses below /go/ that were never printed"))
                .toList();
        var unsaid = passed.unsaid()
                ? "<p>Some visits were counted although the log does not say what program asked. They may be robots.</p>\n"
                : "";
        return "<ul class=\"plain\">\n" + String.join("", items) + "</ul>\n" + unsaid;
    }

    private static String item(Count count, String what) {
        return "<li>" + (count.isShown() ? Words.number(count.number()) : "None, or fewer than " + Count.FEWEST + ":")
                + " " + what + ".</li>\n";
    }
}
