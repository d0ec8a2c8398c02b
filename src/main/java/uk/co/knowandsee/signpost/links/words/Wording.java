package uk.co.knowandsee.signpost.links.words;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * A text that can be asked what it says. A phrase has to stand in it from the beginning of a word to the end of a word;
 * case, accents, hyphens, apostrophes and spaces make no difference, so that "help-line" is "helpline".
 */
public final class Wording {

    private static final int MOST_PAIRS = 1 << 14;
    private static final int PAIRS_FOR_EACH_LETTER = 16;

    private final String joined;
    private final BitSet edges = new BitSet(); // where a word begins, and the end of the text
    private final BitSet pairs; // neighbouring letters that occur: most phrases fail here
    private final int lastPair;
    private final int length;

    private Wording(List<String> words) {
        var all = new StringBuilder();
        for (var word : words) {
            edges.set(all.length());
            all.append(word);
        }
        edges.set(all.length());
        this.joined = all.toString();
        this.lastPair = Math.min(MOST_PAIRS, Integer.highestOneBit(joined.length() * PAIRS_FOR_EACH_LETTER + 1)) - 1;
        this.pairs = new BitSet(lastPair + 1);
        for (int i = 1; i < joined.length(); i++) {
            pairs.set(pair(joined, i));
        }
        this.length = words.size();
    }

    public static Wording of(String text) {
        return new Wording(Words.folded(text));
    }

    /** How many words it has. */
    public int length() {
        return length;
    }

    public boolean says(String words) {
        return says(Phrase.of(words));
    }

    public boolean says(Phrase phrase) {
        return !phrase.joined().isEmpty() && find(phrase, 0) >= 0;
    }

    /** The first of these that it says. */
    public Optional<Phrase> saysAny(List<Phrase> phrases) {
        return phrases.stream().filter(this::says).findFirst();
    }

    /** How often it says it. */
    public int count(Phrase phrase) {
        int count = 0;
        for (int at = find(phrase, 0); at >= 0 && !phrase.joined().isEmpty(); at = find(phrase, at + 1)) {
            count++;
        }
        return count;
    }

    private int pair(String text, int at) {
        return (text.charAt(at - 1) * 131 + text.charAt(at)) & lastPair;
    }

    private boolean mayHold(String phrase) {
        for (int i = 1; i < phrase.length(); i++) {
            if (!pairs.get(pair(phrase, i))) {
                return false;
            }
        }
        return true;
    }

    private int find(Phrase phrase, int from) {
        if (from == 0 && !mayHold(phrase.joined())) {
            return -1;
        }
        int at = joined.indexOf(phrase.joined(), from);
        while (at >= 0 && !(edges.get(at) && edges.get(at + phrase.joined().length()))) {
            at = joined.indexOf(phrase.joined(), at + 1);
        }
        return at;
    }
}
