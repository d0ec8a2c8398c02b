package uk.co.knowandsee.signpost.links.targets;

import uk.co.knowandsee.signpost.problem.Where;

/** Turns a number of characters into a line and a column. Asked in reading order, it reads the text once. */
final class Spots {

    private final String text;
    private int line = 1;
    private int lineStart;
    private int at;

    Spots(String text) {
        this.text = text;
    }

    Where where(String file, int offset) {
        if (offset < at) {
            line = 1;
            lineStart = 0;
            at = 0;
        }
        int end = Math.min(offset, text.length());
        for (; at < end; at++) {
            if (text.charAt(at) == '\n') {
                line++;
                lineStart = at + 1;
            }
        }
        return new Where(file, line, end - lineStart + 1);
    }
}
