package uk.co.knowandsee.signpost.links.words;

import java.util.regex.Pattern;

/**
 * Text from a page, made safe to compare and to show: no control characters, no invisible ones, none that turn a line
 * around, and one kind of space.
 */
public final class Plain {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\uFE00-\\uFE0F]++");
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\p{Cc}]++");
    private static final Pattern SPACES_IN_A_LINE = Pattern.compile("[\\p{Z}\\p{Cc}&&[^\\n]]++");
    private static final Pattern LINE_ENDS = Pattern.compile(" ?\\n[ \\n]*+");

    private Plain() {}

    /** As one line. */
    public static String line(String text) {
        return SPACES.matcher(visible(text)).replaceAll(" ").strip();
    }

    /** As lines, none of them empty. */
    public static String lines(String text) {
        var spaced = SPACES_IN_A_LINE.matcher(visible(text)).replaceAll(" ");
        return LINE_ENDS.matcher(spaced).replaceAll("\n").strip();
    }

    /** The beginning of a line, with a sign that it goes on, and never half a character. */
    public static String shortened(String line, int most) {
        if (line.length() <= most) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(most - 2)) ? most - 2 : most - 1;
        return line.substring(0, end).stripTrailing() + "…";
    }

    private static String visible(String text) {
        return INVISIBLE.matcher(text).replaceAll("");
    }
}
