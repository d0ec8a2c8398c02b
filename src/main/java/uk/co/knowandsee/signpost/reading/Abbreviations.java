package uk.co.knowandsee.signpost.reading;

import java.util.Locale;
import java.util.Set;

/** Marks that end no sentence although a space and a capital or a number follow: Mr. Brown, e.g. Childline, no. 5. */
final class Abbreviations {

    private static final Set<String> TITLES =
            Set.of("mr", "mrs", "ms", "mx", "dr", "prof", "rev", "revd", "st", "sgt", "insp", "supt", "det", "cllr");
    private static final Set<String> INWARD = Set.of("eg", "ie", "cf", "viz", "vs", "approx", "incl", "aka");
    private static final Set<String> NUMBERED = Set.of(
            "no", "nos", "p", "pp", "para", "fig", "vol", "ch", "s", "sec", "art", "jan", "feb", "apr", "aug", "sept",
            "oct", "nov", "dec");
    private static final Set<String> SAYING = Set.of(
            "said",
            "says",
            "asked",
            "asks",
            "replied",
            "answered",
            "whispered",
            "shouted",
            "wondered",
            "thought",
            "told",
            "texted",
            "wrote");
    private static final int LONGEST = 8; // letters of an abbreviation, with its full stops
    private static final String OPENING = "(\"'“‘[";

    private Abbreviations() {}

    /**
     * Whether the word before a full stop is cut short, so that the sentence goes on.
     *
     * @param stop the offset of the full stop
     * @param next the offset of what follows after the space
     */
    static boolean at(String text, int stop, int next) {
        int start = wordBefore(text, stop);
        var written = text.substring(start, stop);
        if (written.length() > LONGEST || !standsAlone(text, start)) {
            return false;
        }
        var word = written.replace(".", "").toLowerCase(Locale.ROOT);
        if (INWARD.contains(word)) {
            return true;
        }
        int following = text.codePointAt(next);
        return Character.isDigit(following)
                ? NUMBERED.contains(word)
                : TITLES.contains(word) || isInitial(text, start, word);
    }

    /** Whether somebody is named who said the words before: "Are you OK?" I asked. */
    static boolean speakerAt(String text, int next) {
        int end = wordEnd(text, next);
        return end < text.length() && SAYING.contains(bare(text, skipSpaces(text, end)));
    }

    /** One letter of a name, after another part of it: Robert F. Kennedy; but "Plan B." and "so do I." are ends. */
    private static boolean isInitial(String text, int start, String word) {
        if (word.length() != 1 || word.equals("i") || !Character.isUpperCase(text.charAt(start))) {
            return false;
        }
        int end = start;
        while (end > 0 && Sentences.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return end == 0 || Character.isUpperCase(text.charAt(firstOfWord(text, end)));
    }

    private static int wordBefore(String text, int stop) {
        int start = stop;
        while (start > 0 && stop - start <= LONGEST && (isLetter(text, start - 1) || text.charAt(start - 1) == '.')) {
            start--;
        }
        return start;
    }

    private static boolean standsAlone(String text, int start) {
        return start == 0 || Sentences.isSpace(text.charAt(start - 1)) || OPENING.indexOf(text.charAt(start - 1)) >= 0;
    }

    private static boolean isLetter(String text, int at) {
        return Character.isLetter(text.charAt(at));
    }

    private static int firstOfWord(String text, int end) {
        int first = end - 1;
        while (first > 0 && !Sentences.isSpace(text.charAt(first - 1))) {
            first--;
        }
        return first;
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && !Sentences.isSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int skipSpaces(String text, int from) {
        int at = from;
        while (at < text.length() && Sentences.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The word at an offset without the marks after it. */
    private static String bare(String text, int from) {
        int end = wordEnd(text, from);
        while (end > from && ",.:;".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(from, end);
    }
}
