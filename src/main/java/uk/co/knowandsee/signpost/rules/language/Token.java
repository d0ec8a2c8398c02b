package uk.co.knowandsee.signpost.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word of a text. A hyphen ends a word, an apostrophe does not, and a pound sign belongs to its amount.
 *
 * @param text in lower case, with straight apostrophes
 * @param written with its capitals, with straight apostrophes
 * @param start offset of its first character
 * @param end offset behind its last character
 * @param sentence number of its sentence in the text, from 0
 */
record Token(String text, String written, int start, int end, int sentence) {

    /** The words of a text, in one pass. */
    static List<Token> in(String text) {
        var tokens = new ArrayList<Token>();
        int sentence = 0;
        for (int i = 0; i < text.length(); ) {
            int end = endOfWord(text, i);
            if (end > i) {
                var written = text.substring(i, end).replace('’', '\'');
                tokens.add(new Token(written.toLowerCase(Locale.ROOT), written, i, end, sentence));
                i = end;
            } else {
                sentence += endsSentence(text, i) ? 1 : 0;
                i++;
            }
        }
        return tokens;
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length() && isPart(text, start, end)) {
            end++;
        }
        return end;
    }

    private static boolean isPart(String text, int start, int at) {
        char c = text.charAt(at);
        boolean inside = at > start && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
        return Character.isLetterOrDigit(c) || (c == '£' && at == start) || (isApostrophe(c) && inside);
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    /** A full stop inside a number or an abbreviation is followed by no space. */
    private static boolean endsSentence(String text, int at) {
        boolean mark = "?!.…".indexOf(text.charAt(at)) >= 0;
        return mark && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
    }
}
