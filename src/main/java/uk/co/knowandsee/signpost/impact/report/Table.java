package uk.co.knowandsee.signpost.impact.report;

import java.util.ArrayList;
import java.util.List;

/** A table of a report. Its first column names the row; all cells are plain text. */
final class Table {

    private final String caption;
    private final List<String> columns;
    private final List<List<String>> rows = new ArrayList<>();

    Table(String caption, String... columns) {
        this.caption = caption;
        this.columns = List.of(columns);
    }

    Table row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /** @param id of the caption, unique on its page */
    String html(String id) {
        var html = new StringBuilder("<div class=\"wide\" role=\"region\" aria-labelledby=\"" + id
                + "\" tabindex=\"0\"><table>\n<caption id=\"" + id + "\">" + Markup.escaped(caption)
                + "</caption>\n<thead><tr>");
        columns.forEach(column ->
                html.append("<th scope=\"col\">").append(Markup.escaped(column)).append("</th>"));
        html.append("</tr></thead>\n<tbody>\n");
        rows.forEach(row -> html.append(html(row)));
        return html.append("</tbody></table></div>\n").toString();
    }

    private static String html(List<String> row) {
        var html = new StringBuilder("<tr><th scope=\"row\">" + Markup.escaped(row.get(0)) + "</th>");
        row.stream()
                .skip(1)
                .forEach(
                        cell -> html.append("<td>").append(Markup.escaped(cell)).append("</td>"));
        return html.append("</tr>\n").toString();
    }
}
