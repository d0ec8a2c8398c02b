package uk.co.knowandsee.signpost.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Joins the text of each block, and keeps the blocks in which a phone number could stand. */
final class PassageReader implements NodeVisitor {

    private static final int FEWEST_DIGITS = 3;
    private static final Set<String> READ_ALOUD =
            Set.of("alt", "title", "aria-label", "aria-description", "placeholder");
    private static final Set<String> DESCRIPTIONS =
            Set.of("description", "og:description", "og:title", "twitter:description", "twitter:title");
    // Inline elements that readers see as things of their own: two numbers side by side do not run together.
    private static final Set<String> ENDS =
            Set.of("a", "button", "option", "summary", "label", "br", "td", "th", "title");

    private final Gathering found;
    private final StringBuilder text = new StringBuilder();
    private final List<Passage.Piece> pieces = new ArrayList<>();

    PassageReader(Gathering found) {
        this.found = found;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            add(words.getWholeText(), words.sourceRange().startPos());
        } else if (node instanceof Element element) {
            endBlockAt(element);
            readAloud(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            endBlockAt(element);
        }
    }

    private void endBlockAt(Element element) {
        if (element.isBlock() || ENDS.contains(element.normalName())) {
            endBlock();
        }
    }

    private void readAloud(Element element) {
        for (var attribute : element.attributes()) {
            var key = attribute.getKey().toLowerCase(Locale.ROOT);
            boolean described =
                    key.equals("content") && DESCRIPTIONS.contains(element.attr("name") + element.attr("property"));
            if (READ_ALOUD.contains(key) || described) {
                alone(
                        attribute.getValue(),
                        element.attributes().sourceRange(key).valueRange().startPos());
            }
        }
    }

    private void alone(String value, int offset) {
        var outer = new ArrayList<>(pieces);
        var before = text.toString();
        restart(List.of(), "");
        add(value, offset);
        endBlock();
        restart(outer, before);
    }

    private void restart(List<Passage.Piece> kept, String words) {
        pieces.clear();
        pieces.addAll(kept);
        text.setLength(0);
        text.append(words);
    }

    /** Each line of the text is a piece of its own, so that a number is found to the line. */
    private void add(String words, int offset) {
        for (int start = 0; start < words.length(); ) {
            int end = words.indexOf('\n', start) + 1;
            end = end == 0 ? words.length() : end;
            pieces.add(new Passage.Piece(text.length(), found.spot(offset + start)));
            text.append(words, start, end);
            start = end;
        }
    }

    private void endBlock() {
        if (text.chars().filter(Character::isDigit).limit(FEWEST_DIGITS).count() == FEWEST_DIGITS) {
            found.passage(new Passage(text.toString(), pieces));
        }
        restart(List.of(), "");
    }
}
