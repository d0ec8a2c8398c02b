package uk.co.knowandsee.signpost.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {

    private static final Names NAMES = Names.of(
            List.of("Childline", "Report Remove", "CEOP Safety Centre", "CEOP", "The Children’s Society", "999"));

    @Test
    void a_name_is_left_out_as_a_whole() {
        assertThat(counted("Tell Childline or the CEOP Safety Centre today"))
                .containsExactly("Tell", "or", "the", "today");
        assertThat(counted("Report Remove is free")).containsExactly("is", "free");
    }

    @Test
    void a_name_with_an_s_is_the_same_name() {
        assertThat(counted("Childline’s page and CEOP Safety Centre's form")).containsExactly("page", "and", "form");
        assertThat(counted("The Children’s Society and The Children’s Society’s guide"))
                .containsExactly("and", "guide");
    }

    @Test
    void a_single_word_of_a_longer_name_is_left_out_within_a_sentence() {
        assertThat(counted("Ask the Centre or use Remove")).containsExactly("Ask", "the", "or", "use");
    }

    @Test
    void the_same_word_counts_at_the_start_of_a_sentence_or_without_its_capital() {
        assertThat(counted("Report it to a centre of safety"))
                .containsExactly("Report", "it", "to", "a", "centre", "of", "safety");
        assertThat(counted("ring childline")).containsExactly("ring", "childline");
    }

    @Test
    void without_names_every_word_counts() {
        assertThat(Names.NONE.leaveOutOf(List.of("Tell", "Childline"))).containsExactly("Tell", "Childline");
        assertThat(NAMES.leaveOutOf(List.of())).isEmpty();
    }

    private static List<String> counted(String sentence) {
        return NAMES.leaveOutOf(Words.of(sentence));
    }
}
