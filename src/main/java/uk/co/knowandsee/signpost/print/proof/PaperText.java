package uk.co.knowandsee.signpost.print.proof;

import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.jspecify.annotations.Nullable;

/**
 * What a tagged file says, in the order in which it is read out: the order of its tags, whatever was painted first. What
 * is painted and not tagged is not part of it, which leaves out running heads and feet.
 */
final class PaperText {

    private final Map<COSDictionary, Map<Integer, String>> marked;
    private final StringBuilder text = new StringBuilder();

    private PaperText(Map<COSDictionary, Map<Integer, String>> marked) {
        this.marked = marked;
    }

    /** @param marked what is painted on each page, by the number of its tag */
    static String inOrder(@Nullable PDStructureTreeRoot root, Map<COSDictionary, Map<Integer, String>> marked) {
        var order = new PaperText(marked);
        if (root != null) {
            order.read(root, null);
        }
        return order.text.toString();
    }

    private void read(PDStructureNode node, @Nullable PDPage page) {
        for (var kid : node.getKids()) {
            if (kid instanceof Integer mark) {
                say(page, mark);
            } else if (kid instanceof PDMarkedContentReference reference) {
                say(reference.getPage() == null ? page : reference.getPage(), reference.getMCID());
            } else if (kid instanceof PDStructureElement element) {
                read(element, element.getPage() == null ? page : element.getPage());
            }
        }
    }

    private void say(@Nullable PDPage page, int mark) {
        if (page != null) {
            text.append(marked.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(mark, ""));
        }
    }
}
