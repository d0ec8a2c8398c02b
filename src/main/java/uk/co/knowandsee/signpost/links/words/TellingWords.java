package uk.co.knowandsee.signpost.links.words;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The words that say what a text is about, without those that stand in every text. */
public final class TellingWords {

    private static final int SHORTEST = 3; // letters

    private final Set<String> stopWords;

    public TellingWords(Languages languages) {
        this.stopWords = languages.functionWords();
    }

    public boolean isTelling(String word) {
        boolean oneSign = word.codePointAt(0) > 0x0E00; // a sign of a script without spaces is as good as a word
        return (word.length() >= SHORTEST || oneSign)
                && word.codePoints().anyMatch(Character::isLetter)
                && !stopWords.contains(word);
    }

    /** The most frequent ones; where two are as frequent, the first in the alphabet. */
    public SortedMap<String, Integer> top(List<String> words, int most) {
        var counts = new TreeMap<String, Integer>();
        words.stream().filter(this::isTelling).forEach(word -> counts.merge(word, 1, Integer::sum));
        var top = new TreeMap<String, Integer>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .forEach(entry -> top.put(entry.getKey(), entry.getValue()));
        return top;
    }

    /** How much two texts are about the same: 0 for nothing in common, 1 for the same. */
    public static double cosine(Map<String, Integer> one, Map<String, Integer> other) {
        double product = one.entrySet().stream()
                .mapToDouble(e -> (double) e.getValue() * other.getOrDefault(e.getKey(), 0))
                .sum();
        double lengths = length(one) * length(other);
        return lengths == 0 ? (one.equals(other) ? 1 : 0) : product / lengths;
    }

    private static double length(Map<String, Integer> words) {
        return Math.sqrt(
                words.values().stream().mapToDouble(n -> (double) n * n).sum());
    }
}
