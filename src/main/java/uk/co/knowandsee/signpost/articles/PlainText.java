package uk.co.knowandsee.signpost.articles;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** HTML as somebody would type it into a letter: blank lines between parts, dashes before items, addresses in brackets. */
final class PlainText {

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "ul",
            "ol",
            "dl",
            "table",
            "blockquote",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "div",
            "section",
            "figure",
            "header");

    private static final Set<String> LINES = Set.of("tr", "dt", "dd", "br", "caption");

    private static final Pattern AROUND_BREAKS = Pattern.compile(" *\n *");
    private static final Pattern MANY_BREAKS = Pattern.compile("\n{3,}");
    private static final Pattern MANY_SPACES = Pattern.compile(" {2,}");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final StringBuilder text = new StringBuilder();

    private PlainText() {}

    static String of(Element element) {
        var plain = new PlainText();
        plain.children(element);
        var text = AROUND_BREAKS.matcher(plain.text).replaceAll("\n");
        text = MANY_BREAKS.matcher(text).replaceAll("\n\n");
        return MANY_SPACES.matcher(text).replaceAll(" ").strip();
    }

    private void children(Element element) {
        element.childNodes().forEach(this::node);
    }

    private void node(Node node) {
        if (node instanceof TextNode words) {
            text.append(BLANKS.matcher(words.getWholeText()).replaceAll(" "));
        } else if (node instanceof Element element) {
            element(element);
        }
    }

    private void element(Element element) {
        var name = element.normalName();
        if (BLOCKS.contains(name)) {
            text.append("\n\n");
            children(element);
            text.append("\n\n");
        } else if (name.equals("li")) {
            text.append('\n').append(mark(element)).append(' ');
            children(element);
        } else if (LINES.contains(name)) {
            text.append('\n');
            children(element);
        } else if (name.equals("td") || name.equals("th")) {
            children(element);
            text.append(element.nextElementSibling() == null ? "" : " | ");
        } else if (name.equals("img")) {
            text.append(element.attr("alt"));
        } else {
            children(element);
            link(element);
        }
    }

    private static String mark(Element item) {
        var list = item.parent();
        return list != null && list.normalName().equals("ol") ? item.elementSiblingIndex() + 1 + "." : "-";
    }

    /** A number that can be rung is its own address. */
    private void link(Element element) {
        var to = element.attr("href");
        if (to.startsWith("http") && !element.text().equals(to)) {
            text.append(" (").append(to).append(')');
        }
    }
}
