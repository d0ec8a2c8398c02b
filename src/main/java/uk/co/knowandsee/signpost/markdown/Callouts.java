package uk.co.knowandsee.signpost.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import uk.co.knowandsee.signpost.content.Page;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Suggestion;

/** Turns quotations that begin with {@code [!NOTE]} and the like into callouts. */
final class Callouts {

    /** What a callout can be; each has its look in the templates. */
    static final List<String> KINDS = List.of("note", "important", "say", "pause", "quote");

    /** Words that somebody really said or printed; the first line says who and where. */
    static final String QUOTE = "quote";

    private static final Pattern MARK = Pattern.compile("\\[!(\\w+)][ \\t]*([^\\n]*)");

    private final Page page;
    private final Problems problems;

    Callouts(Page page, Problems problems) {
        this.page = page;
        this.problems = problems;
    }

    void mark(Document document) {
        var quotes = new ArrayList<BlockQuote>();
        document.getDescendants().forEach(node -> {
            if (node instanceof BlockQuote quote) {
                quotes.add(quote);
            }
        });
        quotes.forEach(this::mark);
    }

    private void mark(BlockQuote quote) {
        if (!(quote.getFirstChild() instanceof Paragraph first)) {
            return;
        }
        var mark = MARK.matcher(first.getChars());
        if (!mark.lookingAt()) {
            return;
        }
        var kind = mark.group(1).toLowerCase(Locale.ROOT);
        if (!KINDS.contains(kind)) {
            problems.error(
                    page.whereInBody(first.getStartOffset()),
                    "`[!" + mark.group(1) + "]` is not a callout",
                    Suggestion.among("known callouts", kind, KINDS));
            return;
        }
        dropFirstLine(first);
        replace(quote, new OwnBlocks.Callout(kind, mark.group(2).strip()));
    }

    private static void dropFirstLine(Paragraph paragraph) {
        for (Node child = paragraph.getFirstChild(); child != null; child = paragraph.getFirstChild()) {
            boolean lineEnds = child instanceof SoftLineBreak;
            child.unlink();
            if (lineEnds) {
                break;
            }
        }
        if (paragraph.getFirstChild() == null) {
            paragraph.unlink();
        }
    }

    private static void replace(BlockQuote quote, OwnBlocks.Callout callout) {
        callout.setChars(quote.getChars());
        callout.takeChildren(quote);
        quote.insertBefore(callout);
        quote.unlink();
    }
}
