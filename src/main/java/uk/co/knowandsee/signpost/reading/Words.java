package uk.co.knowandsee.signpost.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into words as a reader counts them: "twenty-one", "isn't" and "e.g." are one word each. A number is no
 * word, with or without its unit (8.30pm, 24th, 999), but "16-year-olds" is one.
 */
public final class Words {

    private Words() {}

    /** The words in their order, as they are written. */
    public static List<String> of(String text) {
        var words = new ArrayList<String>();
        int at = 0;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            if (!isPart(letter)) {
                at += Character.charCount(letter);
                continue;
            }
            int end = end(text, at);
            var word = text.substring(at, end);
            if (isWord(word)) {
                words.add(word);
            }
            at = end;
        }
        return words;
    }

    /** The parts of a hyphenated word; any other word is its own only part. */
    static List<String> parts(String word) {
        var parts = new ArrayList<String>();
        int start = 0;
        for (int i = 0; i < word.length(); i++) {
            if (isHyphen(word.charAt(i))) {
                parts.add(word.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(word.substring(start));
        return parts;
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02BC';
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    private static int end(String text, int start) {
        int at = start;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            if (!isPart(letter) && !joins(text, at)) {
                break;
            }
            at += Character.charCount(letter);
        }
        return at;
    }

    /** Signs within a word: an apostrophe or a hyphen between letters, a full stop between single letters. */
    private static boolean joins(String text, int at) {
        if (!partBefore(text, at) || !partAfter(text, at + 1)) {
            return false;
        }
        char sign = text.charAt(at);
        return isApostrophe(sign) || isHyphen(sign) || (sign == '.' && betweenSingleLetters(text, at));
    }

    private static boolean betweenSingleLetters(String text, int at) {
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at + 1);
        return Character.isLetter(before)
                && Character.isLetter(after)
                && !partBefore(text, at - Character.charCount(before))
                && !partAfter(text, at + 1 + Character.charCount(after));
    }

    private static boolean partBefore(String text, int at) {
        return at > 0 && isPart(text.codePointBefore(at));
    }

    private static boolean partAfter(String text, int at) {
        return at < text.length() && isPart(text.codePointAt(at));
    }

    private static boolean isPart(int letter) {
        return Character.isLetterOrDigit(letter) || Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    /** Whether a part of it begins with a letter. */
    private static boolean isWord(String word) {
        return parts(word).stream().anyMatch(part -> !part.isEmpty() && Character.isLetter(part.codePointAt(0)));
    }
}
