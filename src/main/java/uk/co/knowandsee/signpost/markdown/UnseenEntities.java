package uk.co.knowandsee.signpost.markdown;

import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import uk.co.knowandsee.signpost.content.Page;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.yaml.UnseenSigns;

/** Finds signs that nobody sees, written as entities: {@code &#x202E;} turns what follows round. */
final class UnseenEntities {

    private final Page page;
    private final Problems problems;

    UnseenEntities(Page page, Problems problems) {
        this.page = page;
        this.problems = problems;
    }

    void check(Document document) {
        document.getDescendants().forEach(this::check);
    }

    private void check(Node node) {
        if (node instanceof HtmlEntity entity) {
            check(node, entity.getChars().unescape());
        } else if (node instanceof LinkNodeBase link) {
            check(node, link.getTitle().unescape());
        }
    }

    private void check(Node node, String text) {
        int at = UnseenSigns.firstIn(text);
        if (at >= 0) {
            problems.error(
                    page.whereInBody(node.getStartOffset()),
                    "there is a character here that cannot be seen (`&#" + text.codePointAt(at) + ";`)",
                    "delete it: it could turn round what follows");
        }
    }
}
