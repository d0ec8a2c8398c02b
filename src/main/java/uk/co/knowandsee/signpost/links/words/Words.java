package uk.co.knowandsee.signpost.links.words;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cuts a text into words: runs of letters and digits, in lower case. An apostrophe and a hyphen end a word. Scripts that
 * are written without spaces give a word for each sign.
 */
public final class Words {

    private static final Set<UnicodeScript> WITHOUT_SPACES = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);
    private static final Pattern MARKS = Pattern.compile("\\p{M}++");
    private static final int LONGEST = 40; // letters; what is longer is no word anybody reads

    private Words() {}

    /** The words as they are written, but for their case. */
    public static List<String> of(String text) {
        return cut(Normalizer.normalize(Plain.lines(text), Normalizer.Form.NFC).toLowerCase(Locale.ROOT));
    }

    /** The words without accents, and {@code &} as "and": as somebody would type them in a hurry. */
    public static List<String> folded(String text) {
        var bare = MARKS.matcher(Normalizer.normalize(Plain.lines(text), Normalizer.Form.NFKD))
                .replaceAll("");
        return cut(bare.toLowerCase(Locale.ROOT)
                .replace("&", " and ")
                .replace("ß", "ss")
                .replace('ø', 'o')
                .replace('đ', 'd')
                .replace('ł', 'l')
                .replace('ı', 'i'));
    }

    private static List<String> cut(String text) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        text.codePoints().forEach(letter -> {
            boolean alone = standsAlone(letter);
            if (alone || !isPartOfAWord(letter)) {
                finish(word, words);
            }
            if (alone) {
                words.add(Character.toString(letter));
            } else if (isPartOfAWord(letter)) {
                word.appendCodePoint(letter);
            }
        });
        finish(word, words);
        return words;
    }

    private static void finish(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.substring(0, Math.min(word.length(), LONGEST)));
            word.setLength(0);
        }
    }

    private static boolean isPartOfAWord(int letter) {
        return Character.isLetterOrDigit(letter) || Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    private static boolean standsAlone(int letter) {
        return letter > 0x0E00 && Character.isLetter(letter) && WITHOUT_SPACES.contains(UnicodeScript.of(letter));
    }
}
