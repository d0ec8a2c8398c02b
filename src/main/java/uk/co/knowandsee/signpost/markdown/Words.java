package uk.co.knowandsee.signpost.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Arrays;

/** The words of one block of Markdown, and where in the body each of their characters stands. Code is not words. */
final class Words {

    private final StringBuilder text = new StringBuilder();
    private int[] offsets = new int[64];

    private Words() {}

    static Words of(Node block) {
        var words = new Words();
        words.collectChildren(block);
        return words;
    }

    String text() {
        return text.toString();
    }

    /** Where each character stands in the body. */
    int[] offsets() {
        return Arrays.copyOf(offsets, text.length());
    }

    private void collectChildren(Node node) {
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            collect(child);
        }
    }

    private void collect(Node node) {
        if (node instanceof Text) {
            append(node.getChars());
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            append(" ", node.getStartOffset());
        } else if (node instanceof HtmlEntity) {
            append(node.getChars().unescape(), node.getStartOffset());
        } else if (!(node instanceof Image || node instanceof Code || node instanceof Block)) {
            collectChildren(node);
        }
    }

    private void append(BasedSequence chars) {
        for (int i = 0; i < chars.length(); i++) {
            append(String.valueOf(chars.charAt(i)), chars.getIndexOffset(i));
        }
    }

    private void append(String words, int offset) {
        for (int i = 0; i < words.length(); i++) {
            if (text.length() == offsets.length) {
                offsets = Arrays.copyOf(offsets, offsets.length * 2);
            }
            offsets[text.length()] = offset;
            text.append(words.charAt(i));
        }
    }
}
