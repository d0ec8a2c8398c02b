package uk.co.knowandsee.signpost.links.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SketchTest {

    @Test
    void short_texts_are_compared_exactly() {
        var one = Sketch.of(List.of("a", "b", "c", "d", "e")); // abcd bcde
        var other = Sketch.of(List.of("b", "c", "d", "e", "f")); // bcde cdef

        assertThat(one.likeness(other)).isEqualTo(1.0 / 3, within(1e-9));
        assertThat(one.likeness(one)).isEqualTo(1);
        assertThat(one.likeness(Sketch.of(List.of("x", "y", "z", "q")))).isZero();
    }

    @Test
    void nothing_is_the_same_as_nothing_and_unlike_anything() {
        var nothing = Sketch.of(List.of());

        assertThat(nothing.likeness(Sketch.of(List.of()))).isEqualTo(1);
        assertThat(nothing.likeness(Sketch.of(List.of("a")))).isZero();
    }

    @Test
    void long_texts_are_compared_by_an_estimate_that_is_close() {
        var one = Sketch.of(numbered(0, 30_000));
        var other = Sketch.of(numbered(10_000, 40_000)); // 20,000 shared of 40,000

        assertThat(one.likeness(other)).isCloseTo(.5, within(.05));
        assertThat(one.likeness(other)).isEqualTo(other.likeness(one));
    }

    @Test
    void a_short_text_in_a_long_one_is_a_small_part() {
        var all = Sketch.of(numbered(0, 10_000));
        var part = Sketch.of(numbered(0, 1_000));

        assertThat(all.likeness(part)).isCloseTo(.1, within(.03));
    }

    private static List<String> numbered(int from, int to) {
        return IntStream.range(from, to).mapToObj(SketchTest::letters).toList();
    }

    private static String letters(int number) {
        return Integer.toString(number, 36)
                .replaceAll("\\d", "x$0")
                .chars()
                .mapToObj(c -> Character.isDigit(c) ? "q".repeat(c - '0' + 1) : Character.toString(c))
                .reduce("", String::concat);
    }
}
