package uk.co.knowandsee.signpost.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsInLinesTest {

    @Test
    void a_line_never_ends_after_an_apostrophe_within_a_word() {
        assertThat(parts("It\u2019s in the phone\u2019s list"))
                .containsExactly("It\u2019s ", "in ", "the ", "phone\u2019s ", "list");
    }

    @Test
    void a_line_may_end_after_an_apostrophe_that_ends_a_word() {
        assertThat(parts("the parents\u2019 leaflet")).containsExactly("the ", "parents\u2019 ", "leaflet");
    }

    @Test
    void a_line_may_end_after_a_hyphen() {
        assertThat(parts("well-known")).containsExactly("well-", "known");
    }

    private static List<String> parts(String text) {
        var breaker = new WordsInLines();
        breaker.setText(text);
        var parts = new ArrayList<String>();
        int from = 0;
        for (int at = breaker.next(); at >= 0; at = breaker.next()) {
            parts.add(text.substring(from, at));
            from = at;
        }
        return parts;
    }
}
