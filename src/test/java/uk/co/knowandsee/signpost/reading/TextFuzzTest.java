package uk.co.knowandsee.signpost.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a text holds, it is counted, and in a time that grows with its length and no faster. */
class TextFuzzTest {

    private static final int MEGABYTE = 1 << 20;
    private static final List<String> SCRAPS = List.of(
            " ",
            " ",
            " ",
            "\n",
            "\u00a0",
            ".",
            ".",
            "?",
            "!",
            "…",
            ",",
            ":",
            ";",
            "”",
            "“",
            "\"",
            "'",
            "’",
            "(",
            ")",
            "-",
            "–",
            "I",
            "she",
            "said",
            "Then",
            "no",
            "Mr",
            "e.g",
            "B",
            "x",
            "8",
            "30",
            "Are you OK",
            "p.m",
            "St",
            "🙂",
            "é",
            "\u0301",
            "\ud800",
            "\udc00",
            "ab",
            "Q",
            "qu",
            "eye",
            "ё",
            "中",
            "ß",
            "İ");

    @Test
    void a_full_stop_more_is_never_a_sentence_less() {
        var random = new Random(1975);
        for (int i = 0; i < 60_000; i++) {
            var text = scraps(random, 1 + random.nextInt(14));
            int at = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length()) + 1));
            var more = text.substring(0, at) + "." + text.substring(at);

            assertThat(Sentences.of(more).size())
                    .as("[%s] after [%s]", more, text)
                    .isGreaterThanOrEqualTo(Sentences.of(text).size());
        }
    }

    @Test
    void sentences_hold_every_word_of_a_text_in_its_order() {
        var random = new Random(1969);
        for (int i = 0; i < 60_000; i++) {
            var text = i % 2 == 0 ? scraps(random, random.nextInt(30)) : unicode(random, random.nextInt(60));
            var sentences = Sentences.of(text);
            int end = 0;
            for (var sentence : sentences) {
                assertThat(text.startsWith(sentence.text(), sentence.start()))
                        .as(text)
                        .isTrue();
                assertThat(sentence.start()).as(text).isGreaterThanOrEqualTo(end);
                assertThat(sentence.text()).as(text).isNotBlank();
                assertThat(lettersIn(text.substring(end, sentence.start())))
                        .as(text)
                        .isZero();
                end = sentence.start() + sentence.text().length();
            }
            assertThat(lettersIn(text.substring(end))).as(text).isZero();
        }
    }

    @Test
    void any_text_has_a_level() {
        var random = new Random(8);
        for (int i = 0; i < 60_000; i++) {
            var text = i % 2 == 0 ? scraps(random, random.nextInt(30)) : unicode(random, random.nextInt(60));

            var level = ReadingLevel.of(List.of(text), Names.NONE);

            assertThat(level.fleschKincaid()).as(text).isFinite();
            assertThat(level.smog()).as(text).isFinite();
            assertThat(level.words()).as(text).isEqualTo(Words.of(text).size());
        }
    }

    @Test
    void any_word_with_a_letter_has_a_syllable() {
        var random = new Random(3);
        for (int i = 0; i < 60_000; i++) {
            var word = unicode(random, 1 + random.nextInt(12));

            assertThat(Syllables.count(word) > 0).as(word).isEqualTo(lettersIn(word) > 0);
        }
    }

    /** Each would take hours if any step went back to the beginning. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "e",
                "ea",
                "ly",
                "ing",
                "er",
                "-",
                "a-",
                "'",
                "a'",
                "a.",
                ".",
                "?",
                "? ",
                ". ",
                ".. ",
                "1. ",
                "\" ",
                "?\" ",
                "?\" a ",
                "(",
                "? (",
                " ",
                "F. ",
                "Mr. ",
                "e.g. ",
                "no. 1 ",
                "some",
                "A",
                "AB ",
                "é",
                "\ud83d\ude42",
                "x\u0301",
                "…",
                "…\n",
                "Ring us. ",
                "gue",
                "ie"
            })
    void a_megabyte_of_the_same_is_read_in_one_go(String scrap) {
        var text = scrap.repeat(MEGABYTE / scrap.length());

        var level = ReadingLevel.of(List.of(text, "x" + text), Names.of(List.of("Ring us", "Ring")));

        assertThat(level.smog()).isFinite();
    }

    @Test
    void a_very_long_word_is_one_word() {
        var level = ReadingLevel.of(List.of("help".repeat(MEGABYTE / 4)), Names.NONE);

        assertThat(level).isEqualTo(new ReadingLevel(1, 1, MEGABYTE / 4, 1));
    }

    private static String scraps(Random random, int length) {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(SCRAPS.get(random.nextInt(SCRAPS.size())));
        }
        return text.toString();
    }

    private static String unicode(Random random, int length) {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            int most = random.nextBoolean() ? 0x250 : Character.MAX_CODE_POINT + 1;
            text.appendCodePoint(random.nextInt(most));
        }
        return text.toString();
    }

    private static long lettersIn(String text) {
        return text.codePoints().filter(Character::isLetter).count();
    }
}
