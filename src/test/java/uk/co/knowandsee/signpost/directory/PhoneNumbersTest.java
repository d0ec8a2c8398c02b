package uk.co.knowandsee.signpost.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "0800 1111,         08001111,    0800 1111,     FREE",
        "08001111,          08001111,    0800 1111,     FREE",
        "+44 800 1111,      08001111,    0800 1111,     FREE",
        "0800 555 111,      0800555111,  0800 555 111,  FREE",
        "0808 800 5000,     08088005000, 0808 800 5000, FREE",
        "08000 121 700,     08000121700, 0800 012 1700, FREE",
        "999,               999,         999,           FREE",
        "112,               112,         112,           FREE",
        "116 123,           116123,      116 123,       FREE",
        "116000,            116000,      116 000,       FREE",
        "101,               101,         101,           UNKNOWN",
        "111,               111,         111,           UNKNOWN",
        "85258,             85258,       85258,         UNKNOWN",
        "61016,             61016,       61016,         UNKNOWN",
        "0300 123 5012,     03001235012, 0300 123 5012, STANDARD",
        "0345 050 0148,     03450500148, 0345 050 0148, STANDARD",
        "(0151) 907-8305,   01519078305, 0151 907 8305, STANDARD",
        "+44 (0)1925 443322,01925443322, 01925 443322,  STANDARD",
        "01606 36 6336,     01606366336, 01606 366336,  STANDARD",
        "020 7946 0000,     02079460000, 020 7946 0000, STANDARD",
        "07789 287349,      07789287349, 07789 287349,  UNKNOWN",
        "055 1234 5678,     05512345678, 055 1234 5678, UNKNOWN",
        "0845 458 0000,     08454580000, 0845 458 0000, PREMIUM",
        "0870 123 4567,     08701234567, 0870 123 4567, PREMIUM",
        "0906 812 3456,     09068123456, 0906 812 3456, PREMIUM",
    })
    void a_real_number_is_dialled_printed_and_priced_one_way(String written, String digits, String shown, Cost cost) {
        assertThat(PhoneNumbers.parse(written)).contains(new PhoneNumber(digits, shown, cost));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "1",
                "0300 123 704",
                "0300 123 70477",
                "0116 123",
                "+44 999",
                "0999",
                "116 006",
                "300 123 5012",
                "0500 700 700",
                "01624 123456",
                "+1 212 555 0100",
                "0800 FLOWERS",
                "0800 1111 ext 5",
                "٠٨٠٠ ١١١١",
                "12345678901234567890",
            })
    void what_nobody_here_can_ring_is_not_a_number(String written) {
        assertThat(PhoneNumbers.parse(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0300 123 704,  'it has 10 digits, and numbers that begin 0300 have 11'",
        "0800 55 11,    'it has 8 digits, and numbers that begin 0800 have 10 or 11'",
        "116 006,       'it has 6 digits'",
        "0800 FLOWERS,  'only digits and spaces belong here'",
        "0800 1111 0800 1111 0800 1111 0800 1111, 'it is too long'",
    })
    void a_refused_number_says_what_is_odd_about_it(String written, String doubt) {
        assertThat(PhoneNumbers.doubt(written)).endsWith(doubt);
    }

    @Test
    void numbers_in_running_text_are_found_where_they_stand() {
        var text = "Ring 0800 1111 or (0151) 907-8305, not 0300 123 704. On 2026-11-22 ask for 3001235012.";

        var found = PhoneNumbers.find(text);

        assertThat(found)
                .extracting(
                        FoundNumber::start,
                        FoundNumber::written,
                        f -> f.number().digits())
                .containsExactly(tuple(5, "0800 1111", "08001111"), tuple(18, "(0151) 907-8305", "01519078305"));
    }

    @Test
    void a_short_code_counts_in_a_link_and_not_in_prose() {
        var text = "See page 101, or <a href=\"tel:101\">101</a>; <a href='sms:85258?body=SHOUT'>text</a>.";

        var found = PhoneNumbers.find(text);

        assertThat(found)
                .extracting(FoundNumber::start, f -> f.number().digits())
                .containsExactly(tuple(text.indexOf("tel:") + 4, "101"), tuple(text.indexOf("sms:") + 4, "85258"));
    }

    @Test
    void a_link_and_its_words_are_two_finds() {
        var found = PhoneNumbers.find("<a href=\"tel:+448001111\">0800 1111</a>");

        assertThat(found).extracting(FoundNumber::written).containsExactly("+448001111", "0800 1111");
        assertThat(found)
                .extracting(FoundNumber::number)
                .containsOnly(new PhoneNumber("08001111", "0800 1111", Cost.FREE));
    }
}
