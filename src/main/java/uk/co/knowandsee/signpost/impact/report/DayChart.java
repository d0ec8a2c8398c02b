package uk.co.knowandsee.signpost.impact.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import uk.co.knowandsee.signpost.impact.figures.Figures;
import uk.co.knowandsee.signpost.impact.figures.PathFigures;
import uk.co.knowandsee.signpost.impact.figures.Stretch;

/**
 * Visits of one path over time: a column for each stretch of days, as high as its visits a day, and a low line where
 * they are too few to show. A dashed line stands where the campaign began and ended.
 */
final class DayChart {

    private static final int TOP = 24;
    private static final int HEIGHT = 110; // pixels, of the highest column
    private static final int BOTTOM = 24;

    private final Figures figures;
    private final LocalDate first;
    private final long days;

    /** @param figures with logs */
    DayChart(Figures figures) {
        this.figures = figures;
        this.first = figures.phases().get(0).first();
        var last = figures.phases().get(figures.phases().size() - 1).last();
        this.days = ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** @param id unique on its page */
    String svg(PathFigures path, String id) {
        double highest =
                path.stretches().stream().mapToDouble(DayChart::daily).max().orElse(0);
        var svg = new StringBuilder(Drawing.open(
                id,
                "Visits of " + path.path().address() + " over time",
                "A column for each day or stretch of days; the same figures stand in the table below.",
                TOP + HEIGHT + BOTTOM));
        path.stretches().forEach(stretch -> svg.append(column(stretch, highest)));
        figures.campaign().starts().ifPresent(day -> svg.append(line(day, "began")));
        figures.campaign().ends().ifPresent(day -> svg.append(line(day.plusDays(1), "ended")));
        return svg.append(labels(highest)).append(Drawing.CLOSE).toString();
    }

    private static double daily(Stretch stretch) {
        return (double) stretch.visits().number() / stretch.days();
    }

    private String column(Stretch stretch, double highest) {
        boolean shown = stretch.visits().isShown() && highest > 0;
        double height = shown ? Math.max(3, HEIGHT * daily(stretch) / highest) : 3;
        double from = part(stretch.first());
        double to = part(stretch.last().plusDays(1));
        return String.format(
                Locale.ROOT,
                "<rect x=\"%.3f%%\" y=\"%.1f\" width=\"%.3f%%\" height=\"%.1f\" class=\"%s\"/>\n",
                from,
                TOP + HEIGHT - height,
                to - from,
                height,
                shown ? "plain" : "hidden");
    }

    private String line(LocalDate day, String what) {
        double at = part(day);
        if (at <= 0 || at >= 100) {
            return "";
        }
        return String.format(
                Locale.ROOT,
                "<line x1=\"%.3f%%\" x2=\"%.3f%%\" y1=\"%d\" y2=\"%d\" class=\"mark\"/>"
                        + "<text x=\"%.3f%%\" y=\"14\" class=\"small%s\">%s</text>\n",
                at,
                at,
                TOP - 6,
                TOP + HEIGHT,
                at,
                at > 50 ? " end" : "",
                what);
    }

    private String labels(double highest) {
        int bottom = TOP + HEIGHT + 18;
        var last = first.plusDays(days - 1);
        return "<line x1=\"0\" x2=\"100%\" y1=\"" + (TOP + HEIGHT) + "\" y2=\"" + (TOP + HEIGHT) + "\" class=\"axis\"/>"
                + "<text x=\"0\" y=\"" + bottom + "\" class=\"small\">" + Words.day(first) + "</text>"
                + (days > 1
                        ? "<text x=\"100%\" y=\"" + bottom + "\" class=\"small end\">" + Words.day(last) + "</text>"
                        : "")
                + (highest > 0
                        ? String.format(Locale.UK, "<text x=\"0\" y=\"14\" class=\"small\">%,.0f a day</text>", highest)
                        : "")
                + "\n";
    }

    /** How far from the left, in per cent. */
    private double part(LocalDate day) {
        return 100.0 * ChronoUnit.DAYS.between(first, day) / days;
    }

    /** Paths of which there is something to draw. */
    static List<PathFigures> drawn(Figures figures) {
        return figures.paths().stream().filter(path -> path.visits().isShown()).toList();
    }
}
