package uk.co.knowandsee.signpost.search;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Where a stem leads, in as few characters as can be: a digit is the weight of the pages behind it, a letter is how far the
 * next page is from the one before it ({@code a} is one on, {@code Z} fifty-two), and each {@code ~} is fifty-two more.
 * Behind a digit the count begins again before the first page.
 */
final class Postings {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private Postings() {}

    /** @param weights of 1 to 9, by the page's place in the list */
    static String write(Map<Integer, Integer> weights) {
        var byWeight = new TreeMap<Integer, TreeSet<Integer>>();
        weights.forEach((page, weight) ->
                byWeight.computeIfAbsent(weight, missing -> new TreeSet<>()).add(page));
        var text = new StringBuilder();
        byWeight.descendingMap().forEach((weight, pages) -> {
            text.append(weight);
            steps(pages, text);
        });
        return text.toString();
    }

    private static void steps(Collection<Integer> pages, StringBuilder text) {
        int before = -1;
        for (int page : pages) {
            int step = page - before - 1;
            text.append("~".repeat(step / LETTERS.length()));
            text.append(LETTERS.charAt(step % LETTERS.length()));
            before = page;
        }
    }
}
