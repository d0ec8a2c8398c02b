package uk.co.knowandsee.signpost.impact.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.co.knowandsee.signpost.impact.figures.AnswerFigures.Shares;
import uk.co.knowandsee.signpost.impact.figures.Count;
import uk.co.knowandsee.signpost.impact.figures.Figures;
import uk.co.knowandsee.signpost.impact.figures.PathFigures;
import uk.co.knowandsee.signpost.impact.figures.Sum;
import uk.co.knowandsee.signpost.writing.Csv;
import uk.co.knowandsee.signpost.writing.PlainText;

/**
 * The figures as one table for a spreadsheet, one figure to a line. A figure that is hidden has no value and the note
 * {@code too few to show}; one that is more than its value says {@code at least}.
 */
final class ImpactTable {

    private static final List<String> COLUMNS =
            List.of("table", "name", "detail", "phase", "first_day", "last_day", "days", "measure", "value", "note");

    private final Figures figures;
    private final Csv table = new Csv(COLUMNS);

    ImpactTable(Figures figures) {
        this.figures = figures;
    }

    /** Where a line belongs and which days it is about; empty cells for what it has not. */
    private record Row(String table, String name, String detail, String phase, Optional<Span> span) {}

    private record Span(LocalDate first, LocalDate last, int days) {}

    String csv() {
        phases();
        figures.paths().forEach(this::path);
        figures.channels().forEach(channel -> {
            var row = new Row("channel", Words.channel(channel), "", "", Optional.empty());
            number(row, "copies", channel.copies());
            sum(row, "visits", channel.visits());
        });
        figures.areas().forEach(area -> {
            var row = new Row("area", area.name(), "", "", Optional.empty());
            number(row, "copies", area.copies());
            sum(row, "visits", area.visits());
        });
        answers();
        figures.events()
                .forEach(event -> count(
                        new Row(
                                "event",
                                event.event(),
                                event.audience() + "; " + event.area(),
                                "",
                                Optional.of(new Span(event.date(), event.date(), 1))),
                        "people",
                        event.people()));
        notCounted();
        return table.toString();
    }

    private void phases() {
        for (var phase : figures.phases()) {
            var row = new Row(
                    "phase",
                    figures.campaign().id(),
                    "",
                    phase.phase().name().toLowerCase(Locale.ROOT),
                    Optional.of(new Span(phase.first(), phase.last(), phase.days())));
            sum(row, "visits", phase.visits());
            write(
                    row,
                    "visits a day",
                    phase.visits().isShown() ? String.format(Locale.ROOT, "%.1f", phase.daily()) : "",
                    note(phase.visits()));
        }
    }

    private void path(PathFigures path) {
        for (var stretch : path.stretches()) {
            var row = new Row(
                    "days",
                    path.path().address(),
                    path.title(),
                    stretch.phase().name().toLowerCase(Locale.ROOT),
                    Optional.of(new Span(stretch.first(), stretch.last(), stretch.days())));
            count(row, "visits", stretch.visits());
        }
        var row = new Row("link", path.path().address(), path.title(), "", Optional.empty());
        sum(row, "visits", path.visits());
        count(row, "errors", path.failed());
        count(row, "mistyped", path.slips());
    }

    private void answers() {
        for (var answer : figures.answers()) {
            shares(
                    new Row("survey", answer.question(), answer.placeKind(), "before", Optional.empty()),
                    answer.before());
            shares(new Row("survey", answer.question(), answer.placeKind(), "after", Optional.empty()), answer.after());
        }
    }

    private void shares(Row row, Optional<Shares> shares) {
        if (shares.isEmpty()) {
            count(row, "yes", Count.HIDDEN);
            return;
        }
        var found = shares.get();
        found.no().ifPresent(no -> count(row, "no", no));
        count(row, found.no().isPresent() ? "unsure" : "no or unsure", found.unsure());
        count(row, "yes", found.yes());
    }

    private void notCounted() {
        var row = new Row("not counted", "", "", "", Optional.empty());
        var passed = figures.notCounted();
        if (figures.hasLogs()) {
            count(row, "robots", passed.robots());
            count(row, "malformed lines", passed.malformed());
            count(row, "lines that are too long", passed.tooLong());
            count(row, "lines of impossible days", passed.otherDays());
            count(row, "visits to addresses that were never printed", passed.strange());
        }
    }

    private void number(Row row, String measure, long value) {
        write(row, measure, String.valueOf(value), "");
    }

    private void count(Row row, String measure, Count count) {
        write(
                row,
                measure,
                count.isShown() ? String.valueOf(count.number()) : "",
                count.isShown() ? "" : Words.TOO_FEW);
    }

    private void sum(Row row, String measure, Sum sum) {
        write(row, measure, sum.isShown() ? String.valueOf(sum.shown()) : "", note(sum));
    }

    private static String note(Sum sum) {
        if (!sum.isShown()) {
            return Words.TOO_FEW;
        }
        return sum.more() ? "at least" : "";
    }

    private void write(Row row, String measure, String value, String note) {
        var cells = List.of(
                row.table(),
                row.name(),
                row.detail(),
                row.phase(),
                row.span().map(span -> span.first().toString()).orElse(""),
                row.span().map(span -> span.last().toString()).orElse(""),
                row.span().map(span -> String.valueOf(span.days())).orElse(""),
                measure,
                value,
                note);
        table.row(cells.stream().map(PlainText::clean).toList());
    }
}
