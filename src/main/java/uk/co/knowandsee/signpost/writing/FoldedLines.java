package uk.co.knowandsee.signpost.writing;

import java.nio.charset.StandardCharsets;

/**
 * The lines of a calendar (RFC 5545) or of a card with somebody's numbers (RFC 6350 and 2426): no line is longer than 75
 * bytes, and what is longer goes on in the next after a space. Lines end with CR and LF.
 */
public final class FoldedLines {

    private static final int LONGEST = 75; // bytes, without the end of the line

    private final StringBuilder text = new StringBuilder();

    /**
     * A line as it is.
     *
     * @param value without control characters; those would begin a line of somebody else's making, and are left out
     */
    public FoldedLines line(String name, String value) {
        fold(name + ":" + value.replaceAll("\\p{Cntrl}", ""));
        return this;
    }

    /** A line whose value is text for people: signs with a meaning are escaped, and line breaks are kept. */
    public FoldedLines text(String name, String value) {
        return line(name, escaped(value));
    }

    /** Text that can stand in a value. */
    public static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\r\n|\r|\n", "\\\\n");
    }

    /** Never inside a character: half of one is no character at all to whoever reads the lines one by one. */
    private void fold(String line) {
        int used = 0;
        for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
            var sign = line.substring(at, line.offsetByCodePoints(at, 1));
            int bytes = sign.getBytes(StandardCharsets.UTF_8).length;
            if (used + bytes > LONGEST) {
                text.append("\r\n ");
                used = 1;
            }
            text.append(sign);
            used += bytes;
        }
        text.append("\r\n");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
