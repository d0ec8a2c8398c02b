package uk.co.knowandsee.signpost.links.words;

import java.util.regex.Pattern;

/**
 * Text from a page, made safe to compare and to show: no control characters, no invisible ones, none that turn a line
 * around, and one kind of space.
 */
public final class Plain {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\uFE00-\\uFE0F]++");
    private static final int FIRST_INVISIBLE = 0xAD;

    private Plain() {}

    /** As one line. */
    public static String line(String text) {
        return spaced(visible(text), false);
    }

    /** As lines, none of them empty. */
    public static String lines(String text) {
        return spaced(visible(text), true);
    }

    /** One space for each run of spaces and control characters, or the end of a line if there is one in it. */
    private static String spaced(String text, boolean keepLines) {
        var spaced = new StringBuilder(text.length());
        char gap = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) || Character.isSpaceChar(c)) {
                gap = keepLines && (c == '\n' || gap == '\n') ? '\n' : ' ';
                continue;
            }
            if (gap != 0 && spaced.length() > 0) {
                spaced.append(gap);
            }
            gap = 0;
            spaced.append(c);
        }
        return spaced.toString();
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
        boolean plain = text.chars().allMatch(c -> c < FIRST_INVISIBLE);
        return plain ? text : INVISIBLE.matcher(text).replaceAll("");
    }
}
