package uk.co.knowandsee.signpost.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Where;

class TokensTest {

    private static final Tokens TOKENS =
            new Tokens(Map.of("place", "the East Riding", "name", "Know & <See>", "police", "P"));

    private final Problems problems = new Problems();

    @Test
    void a_token_becomes_its_words() {
        assertThat(fill("In {{place}} and {{ place }}, {{police}}."))
                .isEqualTo("In the East Riding and the East Riding, P.");
        assertThat(problems.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{place}", "}}", "a { b } c", "", "{ {place} }"})
    void single_braces_are_braces(String text) {
        assertThat(fill(text)).isEqualTo(text);
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void in_markdown_the_signs_of_a_value_are_only_signs() {
        var body = TOKENS.fillMarkdown("x.md", "**{{name}}**", 1, 0, problems);

        assertThat(body.text()).isEqualTo("**Know & \\<See\\>**");
    }

    @Test
    void a_place_behind_a_token_is_the_place_in_the_file() {
        var written = "First {{place}} line.\nThen {{police}} and {{place}} here.\n";
        var body = TOKENS.fillMarkdown("x.md", written, 10, 2, problems);

        assertThat(body.where("x.md", body.text().indexOf("line"))).isEqualTo(new Where("x.md", 10, 2 + 17));
        assertThat(body.where("x.md", body.text().indexOf("here"))).isEqualTo(new Where("x.md", 11, 2 + 31));
        assertThat(body.where("x.md", body.text().indexOf("East"))).isEqualTo(new Where("x.md", 10, 2 + 7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{plaice}}", "{{}}", "{{ }}", "{{place", "{{place}", "{{{place}}"})
    void what_is_no_token_is_a_problem_and_stays(String text) {
        assertThat(fill("a " + text)).isEqualTo("a " + text);
        assertThat(problems.errors()).hasSize(1);
    }

    @Test
    void every_place_of_scrambled_text_is_in_the_text() {
        var random = new Random(7);
        var pieces = new String[] {"{{place}}", "{{police}}", "{{", "}}", "\n", "word ", "{", "ü", "\\"};
        for (int round = 0; round < 2000; round++) {
            var written = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                written.append(pieces[random.nextInt(pieces.length)]);
            }
            var body = TOKENS.fillMarkdown("x.md", written.toString(), 1, 0, problems);
            var lines = written.toString().split("\n", -1);
            for (int at = 0; at <= body.text().length(); at++) {
                var where = body.where("x.md", at);
                assertThat(where.line()).isBetween(1, lines.length);
                assertThat(where.column()).isBetween(1, lines[where.line() - 1].length() + 1);
            }
        }
    }

    private String fill(String text) {
        return TOKENS.fill(text, Where.line("x.md", 1), problems);
    }
}
