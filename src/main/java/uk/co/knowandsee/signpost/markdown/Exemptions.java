package uk.co.knowandsee.signpost.markdown;

import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.co.knowandsee.signpost.content.Page;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Rule;
import uk.co.knowandsee.signpost.prose.Exemption;

/**
 * Reads notes of reviewers: {@code <!-- lang-ok: rule | reason | name | date -->}. A note holds for the block right
 * below it, be it a paragraph, a list or a whole table; above everything else on the page it holds for the header, too.
 */
final class Exemptions {

    /** A note that cannot be read allows nothing, and its writer has to know. */
    static final Rule UNREADABLE =
            Rule.error("exemptions/unreadable", "an exemption counts only with rule, reason, name and date");

    private static final Pattern NOTE = Pattern.compile("<!--\\s*lang-ok\\b:?(.*?)-->\\s*", Pattern.DOTALL);
    private static final int PARTS = 4;

    private final Page page;
    private final Problems problems;

    Exemptions(Page page, Problems problems) {
        this.page = page;
        this.problems = problems;
    }

    /** A note and the part of the body for which it holds. */
    private record Reach(Exemption exemption, int from, int to, boolean first) {}

    /** The notes of a page. */
    record Placed(
            List<Exemption> all, List<Exemption> ofHeader, java.util.function.IntFunction<List<Exemption>> byPlace) {
        List<Exemption> at(int offset) {
            return byPlace.apply(offset);
        }
    }

    Placed in(Document document) {
        var reaches = new ArrayList<Reach>();
        document.getDescendants().forEach(node -> {
            if (node instanceof HtmlCommentBlock comment) {
                note(comment).ifPresent(exemption -> reaches.add(reach(comment, exemption)));
            }
        });
        var all = reaches.stream().map(Reach::exemption).toList();
        var first = reaches.stream().filter(Reach::first).map(Reach::exemption).toList();
        return new Placed(
                all,
                first,
                offset -> reaches.stream()
                        .filter(reach -> offset >= reach.from() && offset < reach.to())
                        .map(Reach::exemption)
                        .toList());
    }

    private static Reach reach(HtmlCommentBlock comment, Exemption exemption) {
        Node below = comment.getNext();
        while (below instanceof HtmlCommentBlock) {
            below = below.getNext();
        }
        int from = below == null ? comment.getEndOffset() : below.getStartOffset();
        int to = below == null ? from : below.getEndOffset();
        return new Reach(exemption, from, to, onlyCommentsAbove(comment));
    }

    private static boolean onlyCommentsAbove(Node comment) {
        for (var above = comment.getPrevious(); above != null; above = above.getPrevious()) {
            if (!(above instanceof HtmlCommentBlock)) {
                return false;
            }
        }
        return comment.getParent() instanceof Document;
    }

    private Optional<Exemption> note(HtmlCommentBlock comment) {
        var note = NOTE.matcher(comment.getChars());
        if (!note.lookingAt()) {
            return Optional.empty();
        }
        var parts = List.of(note.group(1).strip().split("\\s*\\|\\s*", -1));
        var date = parts.size() == PARTS ? day(parts.get(PARTS - 1)) : Optional.<LocalDate>empty();
        var where = page.whereInBody(comment.getStartOffset());
        if (date.isEmpty() || parts.stream().anyMatch(String::isBlank)) {
            problems.add(UNREADABLE.broken(
                    where,
                    "`" + comment.getChars().toString().strip() + "` is not a note that allows something",
                    "write it as `<!-- lang-ok: rule or word | why it is right here | your name | 2026-11-25 -->`"));
            return Optional.empty();
        }
        return Optional.of(new Exemption(parts.get(0), parts.get(1), parts.get(2), date.get(), where));
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
