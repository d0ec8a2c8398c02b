package uk.co.knowandsee.signpost.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.co.knowandsee.signpost.problem.Problem;
import uk.co.knowandsee.signpost.problem.Severity;
import uk.co.knowandsee.signpost.problem.Where;

class ContactCheckerTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=tel:08001111>0800 1111</a>",
                "<a href=tel:08001111>0800&nbsp;1111</a>",
                "<a href=tel:+448001111>(0800) 1111</a>",
                "<a href=tel:08001111>Ring Childline</a>",
                "<a href=tel:08001111>Under 19? Ring 24/7</a>",
                "<a href=tel:08001111><b>By phone</b> <span>0800</span> 1111, free</a>",
                "<a href=tel:999>999</a> <a href=tel:101>Ring 101</a> <a href=tel:18001101>18001 101</a>",
                "<a href=sms:85258>SHOUT to 85258</a>",
                "<a href='sms:85258?body=SHOUT'>Text SHOUT</a>",
                "<a href=mailto:help@helpline.example>Write</a>",
                "<a href='mailto:a@b.example,c@d.example?subject=Hello&amp;body=x'>Write</a>",
                "<p>Ring 0800 1111, 24 hours a day, or 116 123</p>",
                "<p>0800 1111 24 hours</p><td>0300 123 5012</td>",
                "<p>Text SHOUT to 85258. Ring 111.</p>",
                "<p>Textphone 0800 056 0566</p>",
                "<a href=tel:08001111>0800 1111</a><a href=tel:116123>116 123</a>",
                "<p>Mon-Fri 0830-1700, on 01-02-2026, 2026-11-22, in 2026, page 101, CH1 2AB, 1,000 0.25 10%</p>",
                "<img src='data:,' alt='Ring 0800 1111'>",
                "<style>a { color: #0300123704 }</style><script>0300123704</script><!-- 0300 123 704 -->"
            })
    void numbers_of_the_directory_are_fine_however_they_are_spaced(String html) throws IOException {
        assertThat(new ProofSite(folder).page(html).problems()).isEmpty();
    }

    /** A script may show it later, so it is read like any other. */
    @Test
    void what_waits_in_a_template_element_is_checked_too() throws IOException {
        var html = "<template><p>Ring 0800 1112</p><a href=tel:08001113>0800 1113</a></template>";

        assertThat(new ProofSite(folder).page(html).problems())
                .extracting(Problem::what)
                .anyMatch(what -> what.contains("0800 1112"))
                .anyMatch(what -> what.contains("tel:08001113"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tel:0800 1111", "tel:", "tel:0800-1111", "tel:help", "tel:08001111;ext=1", "tel:99"})
    void a_tel_link_holds_digits_only(String href) throws IOException {
        var problems =
                new ProofSite(folder).page("<a href='" + href + "'>Ring</a>").problems();

        assertThat(problems).singleElement().satisfies(p -> {
            assertThat(p.what()).startsWith("`" + href + "` ");
            assertThat(p.remedy()).isEqualTo("write digits only, e.g. `tel:08001111`");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"sms:SHOUT", "sms:", "sms:85258?text=SHOUT", "sms:85 258"})
    void an_sms_link_holds_digits_and_at_most_a_message(String href) throws IOException {
        assertThat(new ProofSite(folder).page("<a href='" + href + "'>Text</a>").problems())
                .singleElement()
                .satisfies(p -> assertThat(p.remedy()).isEqualTo("write digits only, e.g. `sms:85258`"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mailto:",
                "mailto:help",
                "mailto:help@example",
                "mailto:a b@example.org",
                "mailto:a@b.org;c@d.org"
            })
    void a_mailto_link_holds_an_address(String href) throws IOException {
        assertThat(new ProofSite(folder)
                        .page("<a href='" + href + "'>Write</a>")
                        .problems())
                .singleElement()
                .satisfies(p -> assertThat(p.remedy()).contains("mailto:help@example.org"))
                .satisfies(p -> assertThat(p.rule()).isEqualTo("contacts/form"));
    }

    @Test
    void a_link_dials_what_it_shows() throws IOException {
        var problems = new ProofSite(folder)
                .page("<p>Ring</p>\n<a href=tel:08001111>0300 123 5012</a>")
                .problems();

        assertThat(problems)
                .containsExactly(new Problem(
                        new Where("page.html", 2, 9),
                        Severity.ERROR,
                        "the link says `0300 123 5012` but dials `08001111`",
                        "show the number that it dials, or name the service with `service:` and let the directory show it",
                        "numbers/shown"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=tel:999>99</a>",
                "<a href=tel:08001111>Ring us on 116 123</a>",
                "<a href=tel:08001111>0800 1111 or 116 123</a>",
                "<a href=tel:08001111>0800111</a>",
                "<a href=sms:85258>SHOUT to 85259</a>"
            })
    void one_digit_wrong_is_wrong(String html) throws IOException {
        assertThat(new ProofSite(folder).page(html).problems())
                .extracting(Problem::what)
                .anyMatch(what -> what.startsWith("the link says"));
    }

    @Test
    void a_number_a_digit_short_is_found_in_the_text_and_named_to_the_line() throws IOException {
        var problems = new ProofSite(folder)
                .page("<p>Ring the front door\non 0300 123 501\nby day</p>")
                .problems();

        assertThat(problems)
                .containsExactly(new Problem(
                        new Where("page.html", 2, 4),
                        Severity.ERROR,
                        "the page shows `0300 123 501`, a number that is not in the directory",
                        "did you mean `0300 123 5012`? Numbers live in data/services/, once: add it there, or name"
                                + " its service instead",
                        "numbers/unknown"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Ring 01244 350000</p>",
                "<p>Ring (01244) 350 000</p>",
                "<p>Ring +44 1244 350000</p>",
                "<p>Ring 0800 <b>555</b> 111</p>",
                "<p>Ring 116 000</p>",
                "<p>Text HELP to 88858</p>",
                "<title>Ring 0845 458 0000</title>",
                "<meta name=description content='Ring 0845 458 0000'>",
                "<button aria-label='Ring 0845 458 0000'>Ring</button>",
                "<p title='0845 458 0000'>x</p>",
                "<a href=tel:08454580000>Ring</a>",
                "<a href=sms:88858>Text</a>"
            })
    void a_number_that_is_not_in_the_directory_is_found_wherever_it_is_shown(String html) throws IOException {
        assertThat(new ProofSite(folder).page(html).problems()).singleElement().satisfies(p -> {
            assertThat(p.what()).contains("not in the directory");
            assertThat(p.remedy()).contains("data/services/");
        });
    }
}
