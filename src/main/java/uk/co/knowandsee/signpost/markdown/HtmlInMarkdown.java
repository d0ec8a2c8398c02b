package uk.co.knowandsee.signpost.markdown;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;
import uk.co.knowandsee.signpost.content.Page;
import uk.co.knowandsee.signpost.problem.Problems;

/**
 * Refuses HTML in Markdown, but for a few elements that Markdown has no words for. Comments are notes between
 * writers and are left out of the page.
 */
final class HtmlInMarkdown {

    private static final Safelist ALLOWED = new Safelist()
            .addTags("abbr", "br", "kbd", "span", "details", "summary", "wbr")
            .addAttributes("abbr", "title")
            .addAttributes("span", "lang", "dir")
            .addAttributes("details", "open");

    private static final String CHOICES = "allowed: <abbr title>, <br>, <details>, <kbd>, <span lang dir>, <summary>";
    private static final Pattern CLOSING = Pattern.compile("</([a-zA-Z][a-zA-Z0-9-]*)\\s*>");
    private static final Pattern TAG = Pattern.compile("<([a-zA-Z][a-zA-Z0-9-]*)\\b");

    private final Page page;
    private final Problems problems;
    private final Set<String> refused = new HashSet<>();

    HtmlInMarkdown(Page page, Problems problems) {
        this.page = page;
        this.problems = problems;
    }

    void check(Document document) {
        var comments = new ArrayList<Node>();
        document.getDescendants().forEach(node -> {
            if (node instanceof HtmlCommentBlock || node instanceof HtmlInlineComment) {
                comments.add(node);
                checkNote(node);
            } else if (node instanceof HtmlBlockBase || node instanceof HtmlInlineBase) {
                check(node);
            }
        });
        comments.forEach(Node::unlink);
    }

    /** A note that begins a line takes the whole of its last line with it: words there would be lost in silence. */
    private void checkNote(Node note) {
        var text = note.getChars().toString().strip();
        int end = text.indexOf("-->", 2);
        if (end < 0) {
            problems.error(
                    page.whereInBody(note.getStartOffset()),
                    "this note between writers never ends, and takes the rest of the page with it",
                    "write `-->` where it ends");
        } else if (end + 3 < text.length()) {
            problems.error(
                    page.whereInBody(note.getStartOffset()),
                    "there are words after the end of a note between writers, and readers would not see them",
                    "begin a new line, with an empty one before it, after `-->`");
        }
    }

    private void check(Node node) {
        var html = node.getChars().toString();
        var closing = CLOSING.matcher(html.strip());
        if (closing.matches()) {
            var tag = closing.group(1).toLowerCase(Locale.ROOT);
            if (!ALLOWED.isSafeTag(tag) && !refused.contains(tag)) {
                refuse(node, html);
            }
        } else if (!TAG.matcher(html).find() || !allAllowed(html)) {
            refuse(node, html);
        }
    }

    /** Reads the HTML as a browser would, since a browser is what it is written for. */
    private static boolean allAllowed(String html) {
        var body = Jsoup.parseBodyFragment(html).body();
        boolean elements = body.getAllElements().stream()
                .filter(element -> !element.equals(body))
                .allMatch(HtmlInMarkdown::allowed);
        boolean nothingLost =
                TAG.matcher(html).results().count() == body.getAllElements().size() - 1L;
        boolean noComments = body.nodeStream(Comment.class).findAny().isEmpty();
        return elements && nothingLost && noComments && body.attributesSize() == 0;
    }

    private static boolean allowed(Element element) {
        if (!ALLOWED.isSafeTag(element.normalName())) {
            return false;
        }
        for (Attribute attribute : element.attributes()) {
            if (!ALLOWED.isSafeAttribute(element.normalName(), element, attribute)) {
                return false;
            }
        }
        return true;
    }

    private void refuse(Node node, String html) {
        TAG.matcher(html).results().forEach(tag -> refused.add(tag.group(1).toLowerCase(Locale.ROOT)));
        var first = html.strip().lines().findFirst().orElse("");
        problems.error(
                page.whereInBody(node.getStartOffset()),
                "`" + first + "` is HTML, which a page may not hold",
                "write it in Markdown, or put `\\` before the `<` to show it as text; " + CHOICES);
    }
}
