package uk.co.knowandsee.signpost.links.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    private final List<String> words = words(400, 1);

    @Test
    void the_ledger_can_rely_on_it() {
        assertThat(Fingerprint.simHash(List.of("ring", "us", "on", "0800", "1111")))
                .isEqualTo(-3960562920749317430L);
    }

    @Test
    void a_small_change_turns_few_bits_and_another_text_half_of_them() {
        var edited = new ArrayList<>(words);
        Collections.swap(edited, 10, 11);

        assertThat(distance(words, edited)).isLessThanOrEqualTo(6);
        assertThat(distance(words, words(400, 2))).isGreaterThan(15);
    }

    @Test
    void digits_make_no_difference() {
        assertThat(Fingerprint.runs(List.of("on", "12", "may", "2026")).toArray())
                .isEqualTo(Fingerprint.runs(List.of("on", "31", "may", "2027")).toArray());
    }

    @Test
    void no_words_have_no_runs_and_few_words_have_one() {
        assertThat(Fingerprint.runs(List.of()).count()).isZero();
        assertThat(Fingerprint.runs(List.of("help")).count()).isOne();
        assertThat(Fingerprint.simHash(List.of())).isZero();
    }

    private static int distance(List<String> one, List<String> other) {
        return Long.bitCount(Fingerprint.simHash(one) ^ Fingerprint.simHash(other));
    }

    private static List<String> words(int count, int seed) {
        var random = new Random(seed);
        return random.ints(count, 0, 120)
                .mapToObj(i -> seed + "w" + (char) ('a' + i % 26) + (char) ('a' + i / 26))
                .toList();
    }
}
