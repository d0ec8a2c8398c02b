package uk.co.knowandsee.signpost.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How telling each word is for each page: BM25F, with a part of the site's own say in it, and rounded to nine steps. Source:
 * Robertson and Zaragoza, The Probabilistic Relevance Framework (2009). Of each page only the most telling words are kept.
 */
final class Weights {

    private static final int TITLE = 10;
    private static final int SUMMARY = 4;
    private static final int HEADING = 3;
    private static final double SATURATION = 6;
    private static final double LENGTH = 0.5;
    private static final double STEP = 0.4;
    private static final int MOST = 9;

    /** A child who searches should come to a page for children first, and to minutes and plans last. */
    private static final Map<String, Double> SAY = Map.of(
            "help", 1.15,
            "young-people", 1.1,
            "campaigns", 0.75,
            "about", 0.75,
            "schools", 0.9,
            "professionals", 0.85);

    private static final double SERVICE = 0.8;

    private final List<Findable> pages;
    private final int kept;
    private final Set<String> named;
    private final List<Map<String, Integer>> counts;
    private final Map<String, Integer> spread = new TreeMap<>();
    private final double usualLength;

    /**
     * @param kept how many words of each page are kept besides those of its title
     * @param named stems that are kept wherever they are found, because synonyms lead to them
     */
    Weights(List<Findable> pages, int kept, Set<String> named) {
        this.pages = List.copyOf(pages);
        this.kept = kept;
        this.named = Set.copyOf(named);
        this.counts = pages.stream().map(Weights::count).toList();
        counts.forEach(words -> words.keySet().forEach(word -> spread.merge(word, 1, Integer::sum)));
        this.usualLength = counts.stream().mapToInt(Weights::length).average().orElse(1);
    }

    /** For each stem the pages that it leads to, by their place in the list, each with a weight of 1 to 9. */
    Map<String, Map<Integer, Integer>> byStem() {
        var byStem = new TreeMap<String, Map<Integer, Integer>>();
        for (int page = 0; page < pages.size(); page++) {
            for (var word : telling(page).entrySet()) {
                byStem.computeIfAbsent(word.getKey(), missing -> new TreeMap<>())
                        .put(page, word.getValue());
            }
        }
        return byStem;
    }

    /** Whether a stem is on any page, kept or not. */
    boolean knows(String stem) {
        return spread.containsKey(stem);
    }

    private Map<String, Integer> telling(int page) {
        var title = new HashSet<>(Stems.of(pages.get(page).title()));
        var weights = new TreeMap<String, Double>();
        counts.get(page).forEach((word, count) -> weights.put(word, weight(page, word, count)));
        var best = new ArrayList<>(weights.keySet());
        best.sort(Comparator.comparing((String word) -> -weights.getOrDefault(word, 0.0))
                .thenComparing(Comparator.naturalOrder()));
        var most = new HashSet<>(best.subList(0, Math.min(kept, best.size())));
        var telling = new TreeMap<String, Integer>();
        for (var word : best) {
            int step = (int) Math.min(MOST, Math.round(weights.getOrDefault(word, 0.0) / STEP));
            boolean wanted = most.contains(word) || named.contains(word);
            if (title.contains(word) || (wanted && step > 1)) {
                telling.put(word, Math.max(1, step));
            }
        }
        return telling;
    }

    private double weight(int page, String word, int count) {
        int on = spread.getOrDefault(word, 0);
        double rarity = 0.5 + StrictMath.log(1 + (pages.size() - on + 0.5) / (on + 0.5));
        double longer = 1 - LENGTH + LENGTH * length(counts.get(page)) / usualLength;
        double often = count / (count + SATURATION * longer);
        return rarity * often * say(pages.get(page));
    }

    /** A few words are soon all about one thing, so a service has less to say outside its name. */
    private static double say(Findable page) {
        return page.address().contains("#") ? SERVICE : SAY.getOrDefault(page.folder(), 1.0);
    }

    private static int length(Map<String, Integer> words) {
        return words.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> count(Findable page) {
        var counts = new TreeMap<String, Integer>();
        add(counts, page.title(), TITLE);
        add(counts, page.summary(), SUMMARY);
        add(counts, page.section(), HEADING);
        page.headings().forEach(heading -> add(counts, heading, HEADING));
        page.body().forEach(text -> add(counts, text, 1));
        return counts;
    }

    private static void add(Map<String, Integer> counts, String text, int times) {
        Stems.of(text).forEach(stem -> counts.merge(stem, times, Integer::sum));
    }
}
