package uk.co.knowandsee.signpost.links;

import java.util.Arrays;

/** Turns a number of characters into a line and a column of one text. */
final class Lines {

    private final String file;
    private final int[] starts;
    private final int length;

    Lines(String file, String text) {
        this.file = file;
        this.length = text.length();
        this.starts = startsOf(text);
    }

    private static int[] startsOf(String text) {
        var starts = new int[(int) text.chars().filter(c -> c == '\n').count() + 1];
        int line = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            starts[line++] = at + 1;
        }
        return starts;
    }

    /** The place; an offset outside the text is moved to its nearest end. */
    Spot spot(int offset) {
        int inside = Math.max(0, Math.min(offset, length));
        int found = Arrays.binarySearch(starts, inside);
        int line = found >= 0 ? found : -found - 2;
        return new Spot(file, inside, line + 1, inside - starts[line] + 1);
    }
}
