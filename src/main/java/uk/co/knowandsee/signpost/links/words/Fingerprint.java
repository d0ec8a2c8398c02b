package uk.co.knowandsee.signpost.links.words;

import java.util.List;
import java.util.stream.IntStream;

/** Numbers that stand for a text. The same on every machine and in every version: the ledger keeps them. */
public final class Fingerprint {

    private static final int RUN = 4; // words

    private Fingerprint() {}

    /** One number for each run of four words, in their order; digits make no difference, letters do. */
    public static IntStream runs(List<String> words) {
        int runs = words.isEmpty() ? 0 : Math.max(1, words.size() - RUN + 1);
        return IntStream.range(0, runs).map(i ->
                (int) hash(String.join(" ", words.subList(i, Math.min(i + RUN, words.size())))));
    }

    /** 64 bits of which texts that differ a little differ in a few; 0 for no text. */
    public static long simHash(List<String> words) {
        var votes = new int[Long.SIZE];
        for (int i = 0; i < words.size(); i++) {
            vote(votes, hash(words.get(i)));
            vote(votes, hash(words.get(i) + " " + (i + 1 < words.size() ? words.get(i + 1) : "")));
        }
        return IntStream.range(0, Long.SIZE)
                .filter(bit -> votes[bit] > 0)
                .mapToLong(bit -> 1L << bit)
                .reduce(0, (a, b) -> a | b);
    }

    private static void vote(int[] votes, long hash) {
        for (int bit = 0; bit < Long.SIZE; bit++) {
            votes[bit] += ((hash >>> bit) & 1) == 1 ? 1 : -1;
        }
    }

    /** FNV-1a with a finish that spreads its bits. */
    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            char letter = Character.isDigit(text.charAt(i)) ? '0' : text.charAt(i);
            hash = (hash ^ letter) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return hash ^ (hash >>> 33);
    }
}
