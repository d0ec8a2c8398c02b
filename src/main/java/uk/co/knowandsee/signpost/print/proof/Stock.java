package uk.co.knowandsee.signpost.print.proof;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The letters that a paper has. Whoever takes some leaves the rest to others, so that nothing is counted twice. */
final class Stock {

    private static final char TAKEN = '\0';

    private final StringBuilder left;

    Stock(String onPaper) {
        this.left = new StringBuilder(Letters.withoutSoftHyphens(Letters.of(onPaper)));
    }

    /** Takes a text if it is there in one piece. */
    boolean take(String text) {
        var letters = Letters.of(text);
        return letters.isEmpty()
                || (letters.indexOf(Letters.SOFT_HYPHEN) < 0 ? takeAsItIs(letters) : takeBroken(letters));
    }

    /** Takes what is there; tells the text, from its first lost word, if there is not all of it. */
    void takeOrTell(String text, Consumer<String> lost) {
        if (take(text)) {
            return;
        }
        int least = 0;
        int most = text.length() - 1;
        while (least < most) { // the longest beginning that is there
            int middle = (least + most + 1) / 2;
            if (has(text.substring(0, middle))) {
                least = middle;
            } else {
                most = middle - 1;
            }
        }
        take(text.substring(0, least));
        lost.accept(text.substring(beginningOfWord(text, least)));
    }

    private boolean has(String text) {
        var letters = Letters.withoutSoftHyphens(Letters.of(text));
        return left.indexOf(letters) >= 0;
    }

    private static int beginningOfWord(String text, int at) {
        int start = at;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private boolean takeAsItIs(String letters) {
        int at = left.indexOf(letters);
        return at >= 0 && taken(at, at + letters.length());
    }

    /** With a hyphen wherever there may be one. */
    private boolean takeBroken(String letters) {
        var parts = Arrays.stream(letters.split(String.valueOf(Letters.SOFT_HYPHEN)))
                .map(Pattern::quote)
                .collect(Collectors.joining("[-\u2010]?"));
        var found = Pattern.compile(parts).matcher(left);
        return found.find() && taken(found.start(), found.end());
    }

    private boolean taken(int start, int end) {
        for (int i = start; i < end; i++) {
            left.setCharAt(i, TAKEN);
        }
        return true;
    }
}
