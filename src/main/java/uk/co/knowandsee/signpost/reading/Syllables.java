package uk.co.knowandsee.signpost.reading;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How many syllables an English word has: by rule, and from a list of words that the rules get wrong
 * ({@code syllables.txt}). Where speakers differ it counts the careful form: "family" has three. For a word that
 * nobody has listed it is a guess; {@code SyllablesTest} measures how good a one.
 */
public final class Syllables {

    private static final Pattern DIGITS = Pattern.compile("\\p{Nd}++");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^a-z]++");
    private static final Pattern INITIALS = Pattern.compile("[B-DF-HJ-NP-TV-XZ]{2,8}s?|(?:[A-Za-z]\\.){1,8}[A-Za-z]");
    private static final int LONGEST = 60; // letters; what is longer has no endings worth looking at

    private Syllables() {}

    /**
     * The syllables of one word. The parts of a hyphenated word are counted one by one; digits are silent; initials
     * and capitals without a vowel are spelt out ("NSPCC" has five).
     *
     * @return at least 1 for anything with a letter in it, and 0 for what has none
     */
    public static int count(String word) {
        return isFolded(word)
                ? heard(word)
                : Words.parts(word).stream().mapToInt(Syllables::part).sum();
    }

    private static boolean isFolded(String word) {
        return !word.isEmpty() && word.chars().allMatch(letter -> letter >= 'a' && letter <= 'z');
    }

    private static int part(String part) {
        if (part.codePoints().noneMatch(Character::isLetter)) {
            return 0;
        }
        var silent = DIGITS.matcher(part).replaceAll("");
        return INITIALS.matcher(silent).matches() ? spelt(silent) : Contractions.count(silent);
    }

    /** One for each letter, and three for a W; the s of a plural has none. */
    private static int spelt(String initials) {
        boolean plural = initials.endsWith("s") && initials.indexOf('.') < 0;
        var letters = plural ? initials.substring(0, initials.length() - 1) : initials;
        return letters.codePoints()
                .filter(Character::isLetter)
                .map(letter -> letter == 'W' || letter == 'w' ? 3 : 1)
                .sum();
    }

    /** The syllables of a word without hyphens and apostrophes; accents and capitals make no difference. */
    static int plain(String part) {
        var apart = Normalizer.normalize(part, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return heard(NOT_LETTERS.matcher(apart).replaceAll(""));
    }

    private static int heard(String word) {
        return Math.max(1, word.length() > LONGEST ? VowelRuns.count(word) : known(word));
    }

    /** A listed word, or one that falls into two, or what its vowels say. */
    private static int known(String word) {
        int listed = ListedWords.count(word);
        if (listed > 0) {
            return listed;
        }
        int cut = Endings.cut(word);
        if (cut > 0) {
            return known(word.substring(0, cut)) + known(word.substring(cut));
        }
        int stem = Endings.beforeIng(word);
        return stem > 0 ? ing(word.substring(0, stem)) + 1 : VowelRuns.count(word);
    }

    /** What stands before -ing, which may have lost an e: creat(e)-ing. */
    private static int ing(String stem) {
        int listed = ListedWords.count(stem + "e");
        return listed > 0 ? listed : known(stem);
    }
}
