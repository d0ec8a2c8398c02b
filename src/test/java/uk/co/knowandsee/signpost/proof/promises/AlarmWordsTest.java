package uk.co.knowandsee.signpost.proof.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlarmWordsTest {

    private final AlarmWords words = new AlarmWords(List.of("rape", "exploit*", "CSE", "sexual abuse", "self-harm*"));

    @ParameterizedTest
    @CsvSource({
        "friends/rape.html, rape",
        "rape-crisis.pdf, rape",
        "Rape?, rape",
        "my_rape_story, rape",
        "being exploited, exploit",
        "EXPLOITATION, exploit",
        "what-cse-is.html, cse",
        "on sexual-abuse, sexual-abuse",
        "self harming, self harm"
    })
    void a_word_is_found_whole_or_as_a_beginning_whatever_stands_around_it(String text, String found) {
        assertThat(words.firstIn(text)).contains(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "grape",
                "therapist",
                "raper",
                "unexploited",
                "csection",
                "the case",
                "sexual health abuse",
                "drapes"
            })
    void a_word_that_merely_holds_it_is_left_alone(String text) {
        assertThat(words.firstIn(text)).isEmpty();
    }

    @Test
    void a_word_without_letters_finds_nothing() {
        assertThat(new AlarmWords(List.of("", "*", "--", "(")).firstIn("anything (at) all -- *"))
                .isEmpty();
    }

    @Test
    void signs_that_a_pattern_would_read_are_plain_letters() {
        assertThat(new AlarmWords(List.of("a.c", "\\E.*")).firstIn("abc")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sexting", "Groomed", "victims", "trafficking"})
    void a_campaign_without_a_list_has_the_usual_one(String text) {
        assertThat(new AlarmWords(AlarmWords.USUAL).firstIn(text)).isPresent();
    }
}
