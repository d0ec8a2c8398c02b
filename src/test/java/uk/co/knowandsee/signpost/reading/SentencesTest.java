package uk.co.knowandsee.signpost.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You are not alone",
                "  No end mark, and spaces around it  ",
                "In danger now: ring the police; then tell somebody.",
                "Worried? ring us",
                "“Are you OK?” she said.",
                "\"Are you OK?\" she said.",
                "‘Are you OK?’ asked her mum.",
                "“Are you OK?” I asked.",
                "“Are you OK?” Sam said, and waited.",
                "“Stop!” – she turned round.",
                "It might be a gift, e.g. Childline pens, or a lift.",
                "The safe adult, i.e. Sam, knows.",
                "Mr. Brown and Mrs. Green saw Dr. White near St. Helens.",
                "Cllr. Hill wrote it.",
                "Robert F. Kennedy said so.",
                "J. K. Rowling wrote it.",
                "The bus is no. 5 from p. 12.",
                "Made under s. 47 of the Act.",
                "Doors open at 8.30 and 10.15am.",
                "Open to 5 p.m. on weekdays.",
                "It is version 1.2.3 of example.org/a.html",
                "Well… they may wait.",
                "Well... they may wait.",
                "Wait (it is safe!) there.",
                "a.b c.d",
            })
    void one_sentence_stays_one(String text) {
        assertThat(Sentences.of(text)).extracting(Sentence::text).containsExactly(text.strip());
    }

    @Test
    void full_stops_question_marks_exclamation_marks_and_ellipses_end_sentences() {
        assertThat(cut("Ring us. Are you safe? Good! Wait… Then talk... Or write?! Yes"))
                .containsExactly("Ring us.", "Are you safe?", "Good!", "Wait…", "Then talk...", "Or write?!", "Yes");
    }

    @Test
    void quotation_marks_and_brackets_belong_to_the_sentence_before_them() {
        assertThat(cut("“It is OK.” (You can go.) ‘Why?’ \"No.\" End"))
                .containsExactly("“It is OK.”", "(You can go.)", "‘Why?’", "\"No.\"", "End");
    }

    @Test
    void a_question_in_quotation_marks_ends_a_sentence_when_nobody_is_named_who_said_it() {
        assertThat(cut("“Are you OK?” Sam did not answer.")).containsExactly("“Are you OK?”", "Sam did not answer.");
        assertThat(cut("“I am fine.” I asked again.")).containsExactly("“I am fine.”", "I asked again.");
    }

    @Test
    void numbers_that_end_a_sentence_end_it() {
        assertThat(cut("In danger, ring 999. 101 is for less. It opens at 8.30. Come at 10."))
                .containsExactly("In danger, ring 999.", "101 is for less.", "It opens at 8.30.", "Come at 10.");
    }

    @Test
    void what_only_looks_like_an_abbreviation_ends_a_sentence() {
        assertThat(cut("No. You did nothing wrong.")).containsExactly("No.", "You did nothing wrong.");
        assertThat(cut("Neither did I. Then we left.")).containsExactly("Neither did I.", "Then we left.");
        assertThat(cut("They have a plan B. Ask.")).containsExactly("They have a plan B.", "Ask.");
        assertThat(cut("I saw Mo. Then I left.")).containsExactly("I saw Mo.", "Then I left.");
        assertThat(cut("It closes at 5 p.m. Come early.")).containsExactly("It closes at 5 p.m.", "Come early.");
    }

    @Test
    void what_has_no_letter_belongs_to_its_neighbour() {
        assertThat(cut("1. Ask them.")).containsExactly("1. Ask them.");
        assertThat(cut("How many? 3.")).containsExactly("How many? 3.");
        assertThat(cut("Call us. 🙂")).containsExactly("Call us. 🙂");
    }

    @Test
    void a_text_without_a_letter_has_no_sentence() {
        assertThat(cut("")).isEmpty();
        assertThat(cut(" \n… 12. 3! ")).isEmpty();
    }

    @Test
    void a_sentence_knows_where_it_begins() {
        var text = "  Ring us.\n “Are you OK?”\u00a0 Good";

        var sentences = Sentences.of(text);

        assertThat(sentences).extracting(Sentence::start).containsExactly(2, 12, 27);
        assertThat(sentences).allMatch(s -> text.startsWith(s.text(), s.start()));
    }

    private static List<String> cut(String text) {
        return Sentences.of(text).stream().map(Sentence::text).toList();
    }
}
