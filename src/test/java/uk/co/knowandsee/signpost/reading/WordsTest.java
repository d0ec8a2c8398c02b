package uk.co.knowandsee.signpost.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void marks_and_spaces_stand_between_words() {
        assertThat(Words.of("Stop! (Then) – “look”, and/or listen…"))
                .containsExactly("Stop", "Then", "look", "and", "or", "listen");
    }

    @Test
    void a_hyphen_or_an_apostrophe_within_a_word_belongs_to_it() {
        assertThat(Words.of("It isn’t a well-known 'pick-up' place - they'll say"))
                .containsExactly("It", "isn’t", "a", "well-known", "pick-up", "place", "they'll", "say");
        assertThat(Words.of("the parents’ car -- or 'em")).containsExactly("the", "parents", "car", "or", "em");
    }

    @Test
    void initials_with_full_stops_are_one_word() {
        assertThat(Words.of("e.g. the U.K. at 5 p.m.")).containsExactly("e.g", "the", "U.K", "at", "p.m");
        assertThat(Words.of("Stop.Then a.bc")).containsExactly("Stop", "Then", "a", "bc");
    }

    @Test
    void a_number_is_no_word_and_a_word_with_a_number_is_one() {
        assertThat(Words.of("999, 8.30pm, the 24th and 0800 1111")).containsExactly("the", "and");
        assertThat(Words.of("16-year-olds in KS3")).containsExactly("16-year-olds", "in", "KS3");
    }

    @Test
    void accents_and_other_scripts_are_letters() {
        assertThat(Words.of("Cafe\u0301 Zoë Łódź мама 𝒜b"))
                .containsExactly("Cafe\u0301", "Zoë", "Łódź", "мама", "𝒜b");
    }
}
