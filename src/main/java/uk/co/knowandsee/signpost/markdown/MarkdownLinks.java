package uk.co.knowandsee.signpost.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds every address in anybody's Markdown, with its place: links, pictures, definitions, addresses in angle brackets
 * and bare ones. What stands in code is no link.
 */
public final class MarkdownLinks {

    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A\\uFEFF?---[ \\t]*\\R.*?\\R(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)", Pattern.DOTALL);
    private static final Pattern BARE = Pattern.compile("(?i)(?<![\\w/@.])https?://[^\\s<>\"`]++");
    private static final Pattern OWN_ID = Pattern.compile("\\s*\\{\\s*#([^\\s}]+)[^}]*}\\s*$");
    private static final Pattern NOT_IN_ANCHORS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\p{Pc}\\- ]");

    private final String source;
    private final char[] prose; // the source with everything but prose blanked out
    private final char[] html; // the source with everything but HTML and its text blanked out
    private final List<Found> links = new ArrayList<>();
    private final Set<String> anchors = new HashSet<>();
    private final Map<String, Integer> used = new HashMap<>();

    /**
     * An address.
     *
     * @param written as the writer wrote it, escapes resolved
     * @param shown the words of the link; empty when it has none
     * @param at characters before it in the source
     */
    public record Found(String written, String shown, int at) {}

    /**
     * What one file holds.
     *
     * @param links every address, in reading order
     * @param anchors where a fragment can lead
     * @param html the same length as the source, with everything that is not HTML blanked out, so that places agree
     */
    public record Result(List<Found> links, Set<String> anchors, String html) {
        public Result {
            links = List.copyOf(links);
            anchors = Set.copyOf(anchors);
        }
    }

    private MarkdownLinks(String source) {
        this.source = source;
        this.prose = source.toCharArray();
        this.html = source.toCharArray();
    }

    /** Reads a file. Any text is accepted. */
    public static Result in(String source) {
        return new MarkdownLinks(source).read();
    }

    private Result read() {
        var body = source.toCharArray();
        var front = FRONT_MATTER.matcher(source);
        if (front.find()) {
            blank(body, 0, front.end());
            blank(html, 0, front.end());
        }
        var document = Parser.builder().build().parse(new String(body));
        document.getDescendants().forEach(this::node);
        bare();
        links.sort(Comparator.comparingInt(Found::at));
        return new Result(links, anchors, new String(html));
    }

    private void node(Node node) {
        if (node instanceof Reference definition) {
            definition(definition);
        } else if (node instanceof LinkNodeBase link) {
            found(link.getUrl().unescape(), shown(link), link.getUrl().getStartOffset());
            blank(prose, link);
            keepOnlyTags(link);
        } else if (node instanceof AutoLink auto) {
            found(auto.getText().toString(), "", auto.getText().getStartOffset());
            blankBoth(auto);
        } else if (node instanceof MailLink mail) {
            found("mailto:" + mail.getText(), "", mail.getText().getStartOffset());
            blankBoth(mail);
        } else if (node instanceof Code || node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
            blankBoth(node);
        } else if (node instanceof HtmlBlockBase || node instanceof HtmlInlineBase) {
            blank(prose, node);
        } else if (node instanceof Heading heading) {
            anchor(heading);
        }
    }

    /** A footnote looks like a definition of an address, but holds words. */
    private void definition(Reference definition) {
        var url = definition.getUrl();
        boolean footnote = definition.getReference().toString().startsWith("^");
        if (!footnote || url.toString().toLowerCase(Locale.ROOT).startsWith("http")) {
            found(url.unescape(), "", url.getStartOffset());
        }
        blankBoth(definition);
    }

    private void found(String written, String shown, int at) {
        links.add(new Found(written, shown, at));
    }

    private static String shown(LinkNodeBase link) {
        return link instanceof Image ? "" : new TextCollectingVisitor().collectAndGetText(link);
    }

    /** Addresses of a link must not be taken for HTML, but a picture in its words may be. */
    private void keepOnlyTags(LinkNodeBase link) {
        int from = link.getUrl().getStartOffset();
        blank(html, from, Math.max(from, link.getEndOffset()));
    }

    private void bare() {
        var found = BARE.matcher(new String(prose));
        while (found.find()) {
            found(trimmed(found.group()), "", found.start());
        }
    }

    /** Without what belongs to the sentence around it: a full stop, a bracket that was opened before it. */
    private static String trimmed(String address) {
        int end = address.length();
        while (end > 0) {
            char last = address.charAt(end - 1);
            boolean closing = last == ')' && count(address, '(', end) < count(address, ')', end);
            if (!closing && "?!.,:;*_~'’”]|".indexOf(last) < 0) {
                break;
            }
            end--;
        }
        return address.substring(0, end);
    }

    private static long count(String text, char wanted, int end) {
        return text.substring(0, end).chars().filter(c -> c == wanted).count();
    }

    /** As code hosts name headings: lower case, hyphens for spaces, a number when it was used before. */
    private void anchor(Heading heading) {
        var words = new TextCollectingVisitor().collectAndGetText(heading).strip();
        var own = OWN_ID.matcher(words);
        if (own.find()) {
            anchors.add(own.group(1));
            words = words.substring(0, own.start());
        }
        var slug = NOT_IN_ANCHORS
                .matcher(words.toLowerCase(Locale.ROOT))
                .replaceAll("")
                .replace(' ', '-');
        int before = used.merge(slug, 1, Integer::sum) - 1;
        anchors.add(before == 0 ? slug : slug + "-" + before);
    }

    private void blankBoth(Node node) {
        blank(prose, node);
        blank(html, node);
    }

    private static void blank(char[] text, Node node) {
        blank(text, node.getStartOffset(), node.getEndOffset());
    }

    private static void blank(char[] text, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, text.length); i++) {
            if (text[i] != '\n' && text[i] != '\r') {
                text[i] = ' ';
            }
        }
    }
}
