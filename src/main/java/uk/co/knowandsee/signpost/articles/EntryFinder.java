package uk.co.knowandsee.signpost.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Finds what a page lists, each thing under its heading. A list with numbers says what to do, and is none. */
final class EntryFinder {

    private final Element main;

    EntryFinder(Element main) {
        this.main = main;
    }

    List<Entry> entries() {
        var found = new ArrayList<Entry>();
        var under = "";
        for (var element :
                main.select(".prose h2, .prose tbody tr, .prose ul > li, .prose > p:has(> strong:first-child)")) {
            switch (element.normalName()) {
                case "h2" -> under = element.text();
                case "tr" -> found.add(row(under, element));
                case "li" -> found.add(item(under, element));
                default -> paragraph(under, element).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Entry row(String under, Element row) {
        var cells = row.children();
        var more = cells.stream()
                .skip(1)
                .filter(cell -> cell.selectFirst("a[href]") == null)
                .map(Element::text)
                .collect(Collectors.joining(". "));
        return new Entry(under, cells.isEmpty() ? "" : cells.get(0).text(), more, link(row));
    }

    private static Entry item(String under, Element item) {
        var name = item.selectFirst("a[href]");
        return name == null
                ? new Entry(under, item.text(), "", "")
                : new Entry(under, name.text(), item.text(), link(item));
    }

    /** Empty when words stand before the bold ones. */
    private static Optional<Entry> paragraph(String under, Element paragraph) {
        var name = paragraph.child(0).text();
        if (!(paragraph.childNode(0) instanceof Element)) {
            return Optional.empty();
        }
        var rest = paragraph
                .text()
                .substring(Math.min(name.length(), paragraph.text().length()));
        return Optional.of(new Entry(under, name, rest.strip(), link(paragraph)));
    }

    private static String link(Element element) {
        var link = element.selectFirst("a[href]");
        return link == null ? "" : link.absUrl("href");
    }
}
