package uk.co.knowandsee.signpost.print.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What a sheet says, block by block: a heading, a paragraph, an item, a cell. */
final class SheetText {

    /** What is on no paper: what a sheet marks as hidden, and drawings. */
    private static final Set<String> NOT_READ = Set.of("head", "style", "script", "title", "svg");

    private static final String HIDDEN = "hidden";

    /** What stands on every page, and is therefore no part of what is read out. */
    private static final String RUNNING = "foot";

    private static final Set<String> WITHIN_A_LINE = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q",
            "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var");

    private final List<List<String>> blocks = new ArrayList<>();
    private final List<String> running = new ArrayList<>();
    private List<String> open = new ArrayList<>();

    private SheetText() {}

    /** @throws IllegalArgumentException when the sheet is not well-formed */
    static SheetText of(String xhtml) {
        var text = new SheetText();
        text.read(SheetXml.read(xhtml));
        text.close();
        return text;
    }

    /** In their order, each as the pieces of text that it is made of; a block has at least one. */
    List<List<String>> blocks() {
        return blocks;
    }

    /** What has to stand on every page. */
    List<String> running() {
        return running;
    }

    private void read(Node node) {
        if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
            open.add(node.getNodeValue());
        } else if (node instanceof Element element && isRunning(element)) {
            running.add(element.getTextContent());
        } else if (node instanceof Element element && isRead(element)) {
            boolean ofItsOwn = !WITHIN_A_LINE.contains(element.getTagName());
            if (ofItsOwn) {
                close();
            }
            for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
                read(child);
            }
            if (ofItsOwn) {
                close();
            }
        }
    }

    private void close() {
        if (open.stream().anyMatch(text -> !Letters.of(text).isEmpty())) {
            blocks.add(List.copyOf(open));
        }
        open = new ArrayList<>();
    }

    private static boolean isRunning(Element element) {
        return classes(element).contains(RUNNING);
    }

    private static boolean isRead(Element element) {
        return !NOT_READ.contains(element.getTagName())
                && !element.hasAttribute(HIDDEN)
                && !classes(element).contains(HIDDEN);
    }

    private static List<String> classes(Element element) {
        return List.of(element.getAttribute("class").strip().split("\\s+"));
    }
}
