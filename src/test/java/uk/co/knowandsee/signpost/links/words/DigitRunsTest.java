package uk.co.knowandsee.signpost.links.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitRunsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 8 0 0 1 1 1 1 | 08001111",
                "0800-1111 | 08001111",
                "Call 0800 1111 24 hours | 08001111",
                "(0151) 907 8305 | 01519078305",
                "+44 151 907 8305 | 01519078305",
                "+44 (0)151 907 8305 | 01519078305",
                "0044 151 907 8305 | 01519078305",
                "ring 101 (24/7) | 101",
                "999/112 | 999",
                "Samaritans: 116 123. | 116123",
                "Text to 85258! | 85258",
            })
    void a_number_stands_there_in_any_spacing(String text, String digits) {
        assertThat(new DigitRuns(text).has(digits)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0800 11112 | 08001111",
                "10800 1111 | 08001111",
                "£101 for all | 101",
                "1,101 families | 101",
                "room A101 | 101",
                "01010 101010 | 101",
                "0161 161 2345 | 116123",
                "order 4101 2207 999 3001 | 999",
                " | 999",
            })
    void a_part_of_another_number_is_not_it(String text, String digits) {
        assertThat(new DigitRuns(text == null ? "" : text).has(digits)).isFalse();
    }
}
