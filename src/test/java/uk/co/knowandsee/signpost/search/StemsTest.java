package uk.co.knowandsee.signpost.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTest {

    @ParameterizedTest
    @CsvSource({
        "stories, story",
        "watches, watch",
        "pictures, picture",
        "exploitation, exploit",
        "sharing, shared",
        "worried, worry",
        "telling, tell",
        "running, runs"
    })
    void forms_of_a_word_share_a_stem(String one, String other) {
        assertThat(Stems.of(one)).isEqualTo(Stems.of(other));
    }

    @ParameterizedTest
    @CsvSource({"car, care", "bus, bu", "thing, th", "need, ne", "string, stre", "class, clas"})
    void words_that_only_look_alike_do_not(String one, String other) {
        assertThat(Stems.stem(one)).isNotEqualTo(Stems.stem(other));
    }

    @Test
    void accents_capitals_apostrophes_and_fancy_letters_make_no_difference() {
        assertThat(Stems.of("CAFÉ can\u2019t \uD835\uDCF1\uD835\uDCEE\uD835\uDCF5\uD835\uDCF9"))
                .isEqualTo(Stems.of("cafe cant help"));
    }

    @Test
    void words_that_say_nothing_are_left_out_and_others_are_not() {
        assertThat(Stems.of("What is it that I know?")).isEmpty();
        assertThat(Stems.of("Is it OK to ring 999 now?")).containsExactly("ok", "ring", "999", "now");
    }

    @Test
    void whatever_is_typed_comes_out_as_plain_letters_and_digits() {
        var random = new Random(20261125);
        for (int i = 0; i < 5_000; i++) {
            var text = random.ints(random.nextInt(60), 0, 0x3000)
                    .collect(StringBuilder::new, (all, c) -> all.append((char) c), StringBuilder::append)
                    .append((char) (0xD800 + random.nextInt(0x800)))
                    .append("a".repeat(random.nextInt(80)));

            assertThat(Stems.of(text.toString())).allMatch(stem -> stem.matches("[a-z0-9]{1,40}"));
        }
    }
}
