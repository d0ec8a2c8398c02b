package uk.co.knowandsee.signpost.content;

import java.util.List;
import uk.co.knowandsee.signpost.problem.Where;

/**
 * The text of a page, and where each of its characters was written.
 *
 * @param text as readers get it, in Markdown or HTML
 * @param line the line of the file on which it begins
 * @param indent characters before it on each line of the file: 0 in a file of its own, {@link #UNKNOWN} when nobody knows
 * @param filled words that were put in place of others, in reading order
 */
public record Body(String text, int line, int indent, List<Filled> filled) {

    /**
     * Words in place of others, on one line.
     *
     * @param at where they begin in the text
     * @param length how long they are
     * @param written how long the others were
     */
    record Filled(int at, int length, int written) {}

    public Body {
        filled = List.copyOf(filled);
    }

    /** An indent that cannot be told; places then have no column. */
    public static final int UNKNOWN = -1;

    /** A text as it was written. */
    public static Body of(String text, int line) {
        return new Body(text, line, 0, List.of());
    }

    /** The place of a character in the file. */
    Where where(String file, int offset) {
        int at = Math.max(0, Math.min(offset, text.length()));
        int lineStart = text.lastIndexOf('\n', at - 1) + 1;
        int linesAbove =
                (int) text.chars().limit(lineStart).filter(c -> c == '\n').count();
        int column = indent == UNKNOWN ? 0 : indent + written(at) - written(lineStart) + 1;
        return new Where(file, line + linesAbove, column);
    }

    /** How many written characters come before a character of the text. */
    private int written(int offset) {
        int shift = 0;
        for (var words : filled) {
            if (offset <= words.at()) {
                break;
            }
            if (offset < words.at() + words.length()) {
                return words.at() + shift;
            }
            shift += words.written() - words.length();
        }
        return offset + shift;
    }
}
