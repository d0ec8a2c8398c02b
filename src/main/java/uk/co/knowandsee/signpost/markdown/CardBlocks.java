package uk.co.knowandsee.signpost.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.LinkedHashMap;
import uk.co.knowandsee.signpost.content.Page;
import uk.co.knowandsee.signpost.problem.Problems;

/** Puts a service's card where a paragraph holds {@code ![name](service:id)} and nothing else. */
final class CardBlocks {

    private static final int DEEPEST = 6;

    private final Page page;
    private final Targets targets;
    private final Cards cards;
    private final Problems problems;

    CardBlocks(Page page, Targets targets, Cards cards, Problems problems) {
        this.page = page;
        this.targets = targets;
        this.cards = cards;
        this.problems = problems;
    }

    void fill(Document document) {
        var levels = new LinkedHashMap<Image, Integer>();
        int level = 1; // the page's title
        for (var node : document.getDescendants()) {
            if (node instanceof Heading heading) {
                level = heading.getLevel();
            } else if (node instanceof Image image && image.getUrl().startsWith(Links.SERVICE)) {
                levels.put(image, Math.min(level + 1, DEEPEST));
            }
        }
        levels.forEach(this::fill);
    }

    private void fill(Image image, int level) {
        var where = page.whereInBody(image.getStartOffset());
        var id = image.getUrl().toString().substring(Links.SERVICE.length());
        var service = targets.service(id);
        Node parent = image.getParent();
        boolean alone = parent instanceof Paragraph && image.getPrevious() == null && image.getNext() == null;
        if (service.isEmpty()) {
            problems.add(targets.unlisted(where, id));
        } else if (!alone) {
            problems.error(
                    where,
                    "a service's card stands in the middle of other text",
                    "put it on a line of its own with an empty line before and after, or drop the `!` to make it a link");
        } else {
            parent.insertBefore(new OwnBlocks.Card(cards.draw(service.get(), page, level)));
        }
        (alone ? parent : image).unlink();
    }
}
