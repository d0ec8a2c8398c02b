package uk.co.knowandsee.signpost.links.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource({
        "Call our HELP-LINE today, helpline",
        "Call our help line today, Helpline",
        "Barnardo’s Cymru, Barnardo's",
        "Barnardos Cymru, Barnardo's",
        "the Childline's counsellors, Childline",
        "Know & See, Know and See",
        "Siân’s place, Sian's Place",
        "Child\u200Bline, Childline",
        "Riverside\u00A0Young People, riverside young people",
    })
    void a_phrase_is_found_however_it_is_written(String text, String phrase) {
        assertThat(Wording.of(text).says(phrase)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Childlines of enquiry,Child", "brandish,brand", "NSPCC,NSPC", "a room,an", "'',x"})
    void a_part_of_a_word_is_not_it(String text, String phrase) {
        assertThat(Wording.of(text).says(phrase)).isFalse();
    }

    @Test
    void a_phrase_without_letters_is_never_said() {
        assertThat(Wording.of("Anything").says("—")).isFalse();
        assertThat(Wording.of("").count(Phrase.of(""))).isZero();
    }

    @Test
    void it_counts_how_often_something_is_said() {
        assertThat(Wording.of("slot, slots; slot").count(Phrase.of("slot"))).isEqualTo(2);
    }
}
