package uk.co.knowandsee.signpost.links.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tells the language of a text by its letters, and by the little words that every sentence needs. */
public final class Languages {

    private static final List<String> KNOWN =
            List.of("cy", "de", "en", "es", "fr", "id", "it", "nl", "pl", "pt", "tr", "vi");
    private static final int MOST = 20_000; // characters; more tell nothing more
    private static final int FEWEST_WORDS = 12;
    private static final double FEWEST_HITS = .1; // of all words; in running text it is a third
    private static final double LEAD = 1.25; // over the second
    private static final double PRESENT = .08; // of all words, for a language beside another
    private static final int FEWEST_PRESENT = 6; // words

    private final Map<String, Set<String>> functionWords = new TreeMap<>();
    private final Map<String, List<String>> speakersOf = new HashMap<>();

    public Languages() {
        KNOWN.forEach(language -> functionWords.put(language, read(language)));
        functionWords.forEach((language, words) -> words.forEach(word ->
                speakersOf.computeIfAbsent(word, one -> new ArrayList<>()).add(language)));
    }

    /** Two letters; empty when the text is too short or nobody can tell. */
    public String of(String text) {
        var beginning = beginning(text);
        var scripts = new Scripts(beginning);
        return scripts.isLatin() ? byWords(Words.of(beginning)) : scripts.language();
    }

    /** Whether a text says something in this language, beside others perhaps. */
    public boolean speaks(String text, String language) {
        var known = functionWords.get(language);
        if (known == null) {
            return of(text).equals(language);
        }
        var words = Words.of(beginning(text));
        long hits = words.stream().filter(w -> known.contains(w) && isOwn(w)).count();
        return hits >= FEWEST_PRESENT && hits >= words.size() * PRESENT;
    }

    /** Every little word of every language. */
    Set<String> functionWords() {
        return functionWords.values().stream().flatMap(Collection::stream).collect(Collectors.toUnmodifiableSet());
    }

    private String byWords(List<String> words) {
        if (words.size() < FEWEST_WORDS) {
            return "";
        }
        var best = hits(words).entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(2)
                .toList();
        double first = best.get(0).getValue();
        boolean clear =
                first >= words.size() * FEWEST_HITS && first >= best.get(1).getValue() * LEAD;
        return clear ? best.get(0).getKey() : "";
    }

    /** By language; a word that several languages have counts less. */
    private Map<String, Double> hits(List<String> words) {
        var hits = new TreeMap<String, Double>();
        KNOWN.forEach(language -> hits.put(language, 0.0));
        for (var word : words) {
            var speakers = speakersOf.getOrDefault(word, List.of());
            speakers.forEach(language -> hits.merge(language, 1.0 / speakers.size(), Double::sum));
        }
        return hits;
    }

    private boolean isOwn(String word) {
        return speakersOf.getOrDefault(word, List.of()).size() == 1;
    }

    private static Set<String> read(String language) {
        return WordList.lines(Languages.class, "languages/" + language + ".txt").stream()
                .flatMap(line -> Arrays.stream(line.split(" +")))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(text.length(), MOST));
    }
}
