package uk.co.knowandsee.signpost.rules.siblings;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A sentence of a block.
 *
 * @param text without the spaces around it
 * @param start where it begins in the block's text
 * @param words how many words it has; a number counts as one, e.g. {@code 999}
 */
record Sentence(String text, int start, int words) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’\\-]*");
    private static final int SHOWN = 40;

    static List<Sentence> in(String text) {
        var breaks = BreakIterator.getSentenceInstance(Locale.UK);
        breaks.setText(text);
        var found = new ArrayList<Sentence>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            var part = text.substring(from, to);
            int words = (int) WORD.matcher(part).results().count();
            if (words > 0) {
                int spaces = part.length() - part.stripLeading().length();
                found.add(new Sentence(part.strip(), from + spaces, words));
            }
        }
        return found;
    }

    /** Enough of it to find it by. */
    String beginning() {
        if (text.length() <= SHOWN) {
            return text;
        }
        int space = text.lastIndexOf(' ', SHOWN);
        return text.substring(0, space > 0 ? space : SHOWN) + " …";
    }
}
