package uk.co.knowandsee.signpost.impact.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Bars across, one below the other, as a drawing in the page. Widths are parts of the drawing and letters are not, so
 * that it fits a telephone and can still be read. It holds no number that the table below it does not hold.
 */
final class BarChart {

    private static final int EACH = 46; // pixels of height for a bar and the words above it
    private static final int LONGEST = 30; // letters of a name, so that it does not run into its number

    private final String title;
    private final String description;
    private final double whole;
    private final List<Bar> bars = new ArrayList<>();

    private record Bar(String name, double size, String shown, String kind) {}

    /** The longest bar takes up the whole width. */
    BarChart(String title, String description) {
        this(title, description, 0);
    }

    /** @param whole what takes up the whole width, e.g. 100 for parts of a hundred */
    BarChart(String title, String description, double whole) {
        this.title = title;
        this.description = description;
        this.whole = whole;
    }

    BarChart bar(String name, double size, String shown) {
        return bar(name, size, shown, "plain");
    }

    /** @param kind which colour: {@code plain} or {@code other} */
    BarChart bar(String name, double size, String shown, String kind) {
        bars.add(new Bar(name, size, shown, kind));
        return this;
    }

    /** @param id unique on its page */
    String svg(String id) {
        double largest = bars.stream().mapToDouble(Bar::size).reduce(whole, Math::max);
        var svg = new StringBuilder(Drawing.open(id, title, description, EACH * bars.size()));
        for (int i = 0; i < bars.size(); i++) {
            svg.append(bar(bars.get(i), i * EACH, largest));
        }
        return svg.append(Drawing.CLOSE).toString();
    }

    private static String bar(Bar bar, int top, double largest) {
        double width = largest > 0 ? 100 * bar.size() / largest : 0;
        return String.format(
                Locale.ROOT,
                "<text x=\"0\" y=\"%d\">%s</text><text x=\"100%%\" y=\"%d\" class=\"end\">%s</text>"
                        + "<rect x=\"0\" y=\"%d\" width=\"100%%\" height=\"14\" class=\"ground\"/>"
                        + "<rect x=\"0\" y=\"%d\" width=\"%.2f%%\" height=\"14\" class=\"%s\"/>\n",
                top + 18,
                Markup.escaped(shortened(bar.name())),
                top + 18,
                Markup.escaped(bar.shown()),
                top + 24,
                top + 24,
                width,
                bar.kind());
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1) + "…";
    }
}
