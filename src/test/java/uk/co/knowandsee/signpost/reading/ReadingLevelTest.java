package uk.co.knowandsee.signpost.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingLevelTest {

    private static final String PLATYPUS =
            "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.";

    /** Published in Wikipedia, "Flesch–Kincaid readability tests": 24 syllables and 13 words are an 11.3. */
    @Test
    void the_published_example_of_flesch_kincaid_comes_out() {
        assertThat(new ReadingLevel(13, 1, 24, 4).fleschKincaid()).isCloseTo(11.3, within(0.05));
    }

    /** Published in Wikipedia, at the same place: 5.7 words a sentence with 1.02 syllables are −1.3, and −3.40 is least. */
    @Test
    void the_published_lower_end_of_flesch_kincaid_comes_out() {
        assertThat(new ReadingLevel(5700, 1000, 5814, 0).fleschKincaid()).isCloseTo(-1.3, within(0.05));
        assertThat(new ReadingLevel(1, 1, 1, 0).fleschKincaid()).isCloseTo(-3.40, within(0.001));
    }

    /** Published in the readme of npm package smog-formula 2.0.1: four long words in one sentence are 14.554593. */
    @Test
    void the_published_example_of_smog_comes_out() {
        assertThat(new ReadingLevel(13, 1, 26, 4).smog()).isCloseTo(14.554593, within(0.000001));
    }

    /** McLaughlin's own example of the short form (1969): 95 long words in 30 sentences, the root of 100, plus 3, is 13. */
    @Test
    void mclaughlins_own_example_comes_out_within_half_a_grade() {
        assertThat(new ReadingLevel(400, 30, 800, 95).smog()).isCloseTo(13, within(0.5));
    }

    /**
     * The conversion table that H. C. McGraw made of the short form, as Hunter College (CUNY) prints it for its
     * researchers: long words in thirty sentences, from and to, and their grade, give or take one and a half.
     */
    @ParameterizedTest
    @CsvSource({
        "7, 12, 6",
        "13, 20, 7",
        "21, 30, 8",
        "31, 42, 9",
        "43, 56, 10",
        "57, 72, 11",
        "73, 90, 12",
        "91, 110, 13",
        "111, 132, 14",
        "133, 156, 15",
        "157, 182, 16",
        "183, 210, 17",
        "211, 240, 18"
    })
    void the_published_table_of_smog_comes_out_within_what_it_allows(int from, int to, int grade) {
        assertThat(new ReadingLevel(900, 30, 1800, from).smog()).isCloseTo(grade, within(1.5));
        assertThat(new ReadingLevel(900, 30, 1800, to).smog()).isCloseTo(grade, within(1.5));
    }

    /** The sentence itself: a careful speaker gives it 25 or 26 syllables ("rep-til-i-an"); Wikipedia's 24 are few. */
    @Test
    void the_published_sentence_is_counted_as_it_is_said() {
        assertThat(ReadingLevel.of(List.of(PLATYPUS), Names.NONE)).isEqualTo(new ReadingLevel(13, 1, 26, 4));
    }

    @Test
    void a_text_without_words_has_no_grade() {
        var level = ReadingLevel.of(List.of("", "999", "…"), Names.NONE);

        assertThat(level).isEqualTo(ReadingLevel.NONE);
        assertThat(level.fleschKincaid()).isZero();
        assertThat(level.smog()).isZero();
        assertThat(level.meanSentence()).isZero();
    }

    @Test
    void a_block_without_end_mark_is_a_sentence_of_its_own() {
        var level = ReadingLevel.of(List.of("They hide their phone", "They come home late."), Names.NONE);

        assertThat(level).isEqualTo(new ReadingLevel(8, 2, 8, 0));
    }

    @Test
    void names_and_numbers_do_not_count() {
        var names = Names.of(List.of("Crimestoppers", "Cheshire Police"));

        var level = ReadingLevel.of(List.of("Ring Crimestoppers on 0800 1111. Cheshire Police. Or tell us."), names);

        assertThat(level).isEqualTo(new ReadingLevel(5, 2, 5, 0));
    }

    @Test
    void the_order_of_blocks_makes_no_difference() {
        var blocks = new ArrayList<>(Agreement.blocks("19.txt"));
        var straight = ReadingLevel.of(blocks, Names.NONE);

        Collections.shuffle(blocks, new Random(5));

        assertThat(ReadingLevel.of(blocks, Names.NONE)).isEqualTo(straight);
    }

    @Test
    void a_text_said_twice_is_as_hard_as_said_once() {
        var once = Agreement.blocks("20.txt");
        var twice = new ArrayList<>(once);
        twice.addAll(once);

        var level = ReadingLevel.of(twice, Names.NONE);

        assertThat(level.fleschKincaid())
                .isCloseTo(ReadingLevel.of(once, Names.NONE).fleschKincaid(), within(1e-9));
        assertThat(level.smog()).isCloseTo(ReadingLevel.of(once, Names.NONE).smog(), within(1e-9));
    }

    @Test
    void a_longer_word_or_a_longer_sentence_is_never_easier() {
        assertThat(grade("We help. We talk.")).isLessThan(grade("We help and we talk."));
        assertThat(grade("We help and we talk.")).isLessThan(grade("We assist and we negotiate."));
    }

    @Test
    void counts_that_cannot_be_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ReadingLevel(1, 0, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReadingLevel(1, 2, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReadingLevel(2, 1, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReadingLevel(2, 1, 2, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReadingLevel(0, -1, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Budget(5, 8, 25, 15, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Budget(5, 0, 25, 15, 4));
    }

    private static double grade(String text) {
        return ReadingLevel.of(List.of(text), Names.NONE).fleschKincaid();
    }
}
