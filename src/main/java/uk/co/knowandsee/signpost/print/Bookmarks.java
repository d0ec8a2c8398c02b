package uk.co.knowandsee.signpost.print;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import uk.co.knowandsee.signpost.print.proof.SheetXml;
import uk.co.knowandsee.signpost.writing.PlainText;

/** Adds a bookmark for each large heading of a sheet that has an {@code id}, in the form that the PDF engine asks for. */
final class Bookmarks {

    private static final Set<String> LARGE = Set.of("h1", "h2");
    private static final String END_OF_HEAD = "</head>";

    private Bookmarks() {}

    static String addTo(String xhtml) {
        var marks = new StringBuilder("<bookmarks>");
        headings(xhtml)
                .forEach(heading -> marks.append("<bookmark name=\"")
                        .append(PlainText.markup(
                                heading.getTextContent().strip().replaceAll("\\s+", " ")))
                        .append("\" href=\"#")
                        .append(PlainText.markup(heading.getAttribute("id")))
                        .append("\"/>"));
        int at = xhtml.indexOf(END_OF_HEAD);
        return at < 0 ? xhtml : xhtml.substring(0, at) + marks.append("</bookmarks>") + xhtml.substring(at);
    }

    private static List<Element> headings(String xhtml) {
        var all = SheetXml.read(xhtml).getElementsByTagName("*");
        return IntStream.range(0, all.getLength())
                .mapToObj(all::item)
                .map(Element.class::cast)
                .filter(element -> LARGE.contains(element.getTagName()) && element.hasAttribute("id"))
                .toList();
    }
}
