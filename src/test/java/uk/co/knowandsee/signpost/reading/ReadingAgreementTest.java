package uk.co.knowandsee.signpost.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Our figures against those of the npm packages parse-english (words and sentences), syllable, flesch-kincaid and
 * smog-formula, on twenty texts from the site, for readers from young people to professionals. Versions and day stand
 * in {@code agreement/npm.csv}.
 *
 * <p>Words and sentences have to be the same, to the last one. Syllables may differ by 1.5 %, because package syllable
 * has its slips ("safety" with three, "idea" with two); so the Flesch-Kincaid grade may differ by what these make of it,
 * 0.25. In a text of thirty sentences one long word more or less moves SMOG by a quarter of a grade; it may differ by 0.65.
 */
class ReadingAgreementTest {

    private record Theirs(
            String text, int words, int sentences, int syllables, int polysyllables, double grade, double smog) {

        static Theirs of(List<String> cells) {
            return new Theirs(
                    cells.get(0),
                    Integer.parseInt(cells.get(1)),
                    Integer.parseInt(cells.get(2)),
                    Integer.parseInt(cells.get(3)),
                    Integer.parseInt(cells.get(4)),
                    Double.parseDouble(cells.get(5)),
                    Double.parseDouble(cells.get(6)));
        }

        ReadingLevel ours() {
            return ReadingLevel.of(Agreement.blocks(text), Names.NONE);
        }
    }

    static Stream<Theirs> texts() {
        return Agreement.lines("npm.csv").stream().map(Theirs::of);
    }

    @Test
    void twenty_texts_are_compared() {
        assertThat(texts()).hasSize(20);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void words_and_sentences_are_the_same(Theirs theirs) {
        assertThat(theirs.ours().words()).isEqualTo(theirs.words());
        assertThat(theirs.ours().sentences()).isEqualTo(theirs.sentences());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void syllables_and_grades_are_nearly_the_same(Theirs theirs) {
        assertThat(theirs.ours().syllables()).isCloseTo(theirs.syllables(), Percentage.withPercentage(1.5));
        assertThat(theirs.ours().fleschKincaid()).isCloseTo(theirs.grade(), within(0.25));
        assertThat(theirs.ours().smog()).isCloseTo(theirs.smog(), within(0.65));
    }

    @Test
    void over_all_texts_no_figure_leans_to_one_side() {
        assertThat(lean(theirs -> theirs.ours().fleschKincaid() - theirs.grade()))
                .isCloseTo(0, within(0.1));
        assertThat(lean(theirs -> theirs.ours().smog() - theirs.smog())).isCloseTo(0, within(0.1));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void the_same_counts_give_the_same_grades(Theirs theirs) {
        var level = new ReadingLevel(theirs.words(), theirs.sentences(), theirs.syllables(), theirs.polysyllables());

        assertThat(level.fleschKincaid()).isCloseTo(theirs.grade(), within(0.0001));
        assertThat(level.smog()).isCloseTo(theirs.smog(), within(0.0001));
    }

    private static double lean(ToDoubleFunction<Theirs> difference) {
        return texts().mapToDouble(difference).average().orElseThrow();
    }
}
