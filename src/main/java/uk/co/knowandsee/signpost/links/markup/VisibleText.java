package uk.co.knowandsee.signpost.links.markup;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.select.NodeTraversor;
import uk.co.knowandsee.signpost.links.words.Words;

/**
 * What a reader sees of a page.
 *
 * @param headings of the first level
 * @param main the text without menus, footers, banners and lists of links; all of it where too little would remain
 * @param everything all text, and what pictures and buttons are called
 */
public record VisibleText(List<String> headings, String main, String everything) {

    private static final int A_PARAGRAPH = 25; // words: what a page calls its main part may be an empty frame
    private static final int TOO_LITTLE = 10; // words

    public VisibleText {
        headings = List.copyOf(headings);
    }

    public static VisibleText of(Document page) {
        var reader = new BlockReader();
        NodeTraversor.filter(reader, page.body());
        var blocks = reader.blocks();
        var everything = join(blocks, block -> true);
        return new VisibleText(reader.firstHeadings(), main(blocks, everything), everything);
    }

    private static String main(List<Block> blocks, String everything) {
        var called = join(blocks, block -> block.inMain() && block.isProse());
        if (Words.of(called).size() >= A_PARAGRAPH) {
            return called;
        }
        var prose = join(blocks, Block::isProse);
        return Words.of(prose).size() >= TOO_LITTLE ? prose : everything;
    }

    private static String join(List<Block> blocks, Predicate<Block> which) {
        return blocks.stream().filter(which).map(Block::text).collect(Collectors.joining("\n"));
    }
}
