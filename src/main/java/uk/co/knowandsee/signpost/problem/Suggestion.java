package uk.co.knowandsee.signpost.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeSet;

/** "Did you mean": the known word nearest to what was written. */
public final class Suggestion {

    private Suggestion() {}

    /** A remedy sentence: {@code did you mean `story`? Known types: story, topic}. */
    public static String among(String kind, String written, Collection<String> known) {
        var choices = kind + ": " + String.join(", ", new TreeSet<>(known));
        return nearest(written, known)
                .map(near -> "did you mean `" + near + "`? " + choices)
                .orElse(choices);
    }

    /** The known word that takes the fewest keystrokes to reach, if that is few enough to be a slip. */
    public static Optional<String> nearest(String written, Collection<String> known) {
        int slips = Math.max(1, written.length() / 3);
        return new TreeSet<>(known)
                .stream()
                        .filter(word -> Math.abs(word.length() - written.length()) <= slips)
                        .filter(word -> distance(written, word) <= slips)
                        .min(Comparator.comparingInt(word -> distance(written, word)));
    }

    /** Edit distance where two swapped neighbours count once (optimal string alignment). */
    static int distance(String a, String b) {
        var rows = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                rows[i][j] = cheapest(rows, a, b, i, j);
            }
        }
        return rows[a.length()][b.length()];
    }

    private static int cheapest(int[][] rows, String a, String b, int i, int j) {
        if (i == 0 || j == 0) {
            return i + j;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(rows[i - 1][j - 1] + change, 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, rows[i - 2][j - 2] + 1) : best;
    }
}
