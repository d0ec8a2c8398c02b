package uk.co.knowandsee.signpost.print.proof;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text as letters alone, so that it can be compared however it was set: without white space, which paper has where a line
 * ends; without marks that say where a word may be broken; in small letters; each letter in its plainest form.
 */
final class Letters {

    /** Where a word may be broken: paper shows a hyphen there, or nothing. */
    static final char SOFT_HYPHEN = '\u00ad';

    private static final Pattern NOTHING_TO_SEE = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Cc}&&[^\\u00ad]]+");

    private Letters() {}

    /** With soft hyphens. */
    static String of(String text) {
        var plain = Normalizer.normalize(NOTHING_TO_SEE.matcher(text).replaceAll(""), Normalizer.Form.NFKC);
        return NOTHING_TO_SEE.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    }

    static String withoutSoftHyphens(String letters) {
        return letters.replace(String.valueOf(SOFT_HYPHEN), "");
    }

    static boolean isOneToSee(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT -> false;
            default -> true;
        };
    }
}
