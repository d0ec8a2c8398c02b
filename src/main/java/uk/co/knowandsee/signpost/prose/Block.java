package uk.co.knowandsee.signpost.prose;

import java.util.List;
import uk.co.knowandsee.signpost.problem.Where;

/**
 * Words that stand together: a paragraph, an item of a list, a heading, a value of the header.
 *
 * @param kind what they are
 * @param voice who says them
 * @param text as a reader reads them: no Markdown, one line; quotation marks as they were typed
 * @param places where each character was written
 * @param exemptions what a reviewer has allowed here
 */
public record Block(Kind kind, Voice voice, String text, Places places, List<Exemption> exemptions) {

    /** What a block is. */
    public enum Kind {
        /** A value of a page's header, or of a data file. */
        VALUE,
        HEADING,
        PARAGRAPH,
        ITEM,
        CELL,
        /** The words that stand for a picture. */
        PICTURE
    }

    /** Who says it. */
    public enum Voice {
        OURS,
        /** Words that we put into a reader's mouth, in a {@code [!SAY]} callout. */
        SUGGESTED,
        /** Words that somebody else really said or printed, in a {@code [!QUOTE]} callout: they stay as they are. */
        QUOTED
    }

    /** Where characters were written. */
    @FunctionalInterface
    public interface Places {
        /** @param offset of a character of the block's text */
        Where at(int offset);
    }

    public Block {
        exemptions = List.copyOf(exemptions);
    }

    /** Where a character of the text was written. */
    public Where where(int offset) {
        return places.at(offset);
    }

    /** Where it begins. */
    public Where where() {
        return places.at(0);
    }

    /** Whether it is running text, which can be hard or easy to read; headings and values are not. */
    public boolean isRunningText() {
        return kind == Kind.PARAGRAPH || kind == Kind.ITEM || kind == Kind.CELL;
    }
}
