package uk.co.knowandsee.signpost.links.reading;

import java.util.List;
import java.util.stream.IntStream;
import uk.co.knowandsee.signpost.links.words.Fingerprint;

/**
 * A text as a sorted set of hashes of its runs of four words. A few kilobytes at most, whatever the text: of a long one
 * only the smallest hashes are kept, which are as good as a random choice.
 */
public final class Sketch {

    private static final int MOST = 2_000;

    private final int[] hashes;

    /** @param sorted each once, in their order */
    Sketch(int[] sorted) {
        this.hashes = sorted.clone();
    }

    static Sketch of(List<String> words) {
        return new Sketch(
                Fingerprint.runs(words).sorted().distinct().limit(MOST).toArray());
    }

    boolean isEmpty() {
        return hashes.length == 0;
    }

    /**
     * How many runs two texts share of all that either has: 0 for nothing in common, 1 for the same. Of long texts an
     * estimate, from the smallest hashes of both together.
     */
    public double likeness(Sketch other) {
        int[] all = IntStream.concat(IntStream.of(hashes), IntStream.of(other.hashes))
                .sorted()
                .toArray();
        int shared = 0;
        int either = 0;
        boolean capped = Math.max(hashes.length, other.hashes.length) >= MOST;
        for (int i = 0; i < all.length && !(capped && either == MOST); i++) {
            boolean inBoth = i + 1 < all.length && all[i] == all[i + 1];
            either++;
            shared += inBoth ? 1 : 0;
            i += inBoth ? 1 : 0;
        }
        return either == 0 ? 1 : (double) shared / either;
    }
}
