package uk.co.knowandsee.signpost.links.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import uk.co.knowandsee.signpost.links.words.Plain;

/** Walks once over a page and collects what a reader sees, block by block. */
final class BlockReader implements NodeFilter {

    private static final Set<String> HEADINGS = Set.of("h1", "h2");
    private static final int MOST = 200_000; // letters of text in all
    private static final int MOST_HEADINGS = 10;
    private static final int LONGEST_HEADING = 300; // letters

    private final List<Block> blocks = new ArrayList<>();
    private final List<String> firstHeadings = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private final StringBuilder firstHeading = new StringBuilder();
    private final Deque<Element> furniture = new ArrayDeque<>();
    private final Deque<Element> main = new ArrayDeque<>();
    private int links;
    private int headings;
    private int inFirstHeading;
    private int linked;
    private int read;

    List<Block> blocks() {
        finish();
        return blocks;
    }

    List<String> firstHeadings() {
        return firstHeadings;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (read >= MOST) {
            return FilterResult.STOP;
        }
        if (node instanceof TextNode text) {
            add(text.getWholeText());
        } else if (node instanceof Element element) {
            return enter(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            leave(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult enter(Element element) {
        if (Furniture.isHidden(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (Furniture.isMain(element)) {
            finish();
            main.push(element);
        }
        if (Furniture.isFurniture(element, !main.isEmpty())) {
            finish();
            furniture.push(element);
        }
        if (element.isBlock() || element.normalName().equals("br")) {
            finish();
        }
        count(element, 1);
        label(element);
        return FilterResult.CONTINUE;
    }

    private void leave(Element element) {
        if (element.isBlock() || element.equals(furniture.peek()) || element.equals(main.peek())) {
            finish();
        }
        count(element, -1);
        if (element.equals(furniture.peek())) {
            furniture.pop();
        }
        if (element.equals(main.peek())) {
            main.pop();
        }
    }

    private void count(Element element, int step) {
        var tag = element.normalName();
        links += tag.equals("a") ? step : 0;
        headings += HEADINGS.contains(tag) ? step : 0;
        if (tag.equals("h1")) {
            inFirstHeading += step;
            finishFirstHeading();
        }
    }

    private void finishFirstHeading() {
        var text = Plain.line(firstHeading.toString());
        if (inFirstHeading == 0 && !text.isEmpty() && firstHeadings.size() < MOST_HEADINGS) {
            firstHeadings.add(Plain.shortened(text, LONGEST_HEADING));
        }
        if (inFirstHeading == 0) {
            firstHeading.setLength(0);
        }
    }

    private void add(String whole) {
        var text = whole.substring(0, Math.min(whole.length(), Math.max(0, MOST - read)));
        read += text.length();
        line.append(text);
        linked += links > 0 ? text.strip().length() : 0;
        if (inFirstHeading > 0) {
            firstHeading.append(text);
        }
    }

    /** What a picture shows and what a button is called, for those who listen to the page. */
    private void label(Element element) {
        var label = Plain.line(element.attr("alt") + " " + element.attr("aria-label"));
        if (!label.isEmpty()) {
            read += label.length();
            blocks.add(new Block(label, 0, false, true, false));
            if (inFirstHeading > 0) {
                firstHeading.append(' ').append(label).append(' ');
            }
        }
    }

    private void finish() {
        var text = Plain.line(line.toString());
        if (!text.isEmpty()) {
            blocks.add(new Block(text, linked, headings > 0, !furniture.isEmpty(), !main.isEmpty()));
        }
        line.setLength(0);
        linked = 0;
    }
}
