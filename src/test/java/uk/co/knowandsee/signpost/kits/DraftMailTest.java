package uk.co.knowandsee.signpost.kits;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DraftMailTest {

    private static final Pattern WORD = Pattern.compile("=\\?utf-8\\?B\\?([^?]*)\\?=");

    @Test
    void it_is_unsent_and_from_nobody() {
        var head = new DraftMail("The day", "x", "<p>x</p>").write().split("\r\n\r\n", 2)[0];

        assertThat(head)
                .contains("Subject: The day\r\n", "X-Unsent: 1", "multipart/alternative")
                .doesNotContain("From:", "To:", "Date:", "Message-ID:", "User-Agent:");
    }

    @Test
    void it_holds_the_text_first_and_then_the_page() {
        var parts = new DraftMail("x", "Line – one\ntwo", "<p>é</p>").write().split("--=_the-two-forms-of-one-letter");

        assertThat(parts).hasSize(4);
        assertThat(parts[1]).contains("text/plain; charset=utf-8");
        assertThat(body(parts[1])).isEqualTo("Line – one\r\ntwo");
        assertThat(parts[2]).contains("text/html; charset=utf-8");
        assertThat(body(parts[2])).isEqualTo("<p>é</p>");
        assertThat(parts[3]).isEqualTo("--\r\n");
    }

    @Test
    void no_line_is_longer_than_mail_allows_and_none_is_anything_but_ascii() {
        var mail = new DraftMail("é".repeat(200), "ü".repeat(3000), "x".repeat(3000)).write();

        assertThat(mail).matches(Pattern.compile("[\\x20-\\x7E\\r\\n]*"));
        assertThat(mail.split("\r\n")).allMatch(line -> line.length() <= 78);
        assertThat(mail.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
    }

    @Test
    void nobody_adds_a_header_by_way_of_the_subject() {
        assertThat(new DraftMail("x\r\nBcc: someone@elsewhere.example", "x", "x").write())
                .startsWith("Subject: x Bcc: someone@elsewhere.example\r\n");
    }

    @Test
    void whatever_a_subject_holds_it_can_be_read_again() {
        var random = new Random(2047);
        var signs = new String[] {"a", "é", "’", "𝔘", "ش", "=", "?", " b"};
        for (int round = 0; round < 200; round++) {
            var subject = new StringBuilder("x");
            for (int i = random.nextInt(150); i > 0; i--) {
                subject.append(signs[random.nextInt(signs.length)]);
            }

            assertThat(subjectOf(new DraftMail(subject.toString(), "x", "x").write()))
                    .isEqualTo(subject.toString());
        }
    }

    private static String subjectOf(String mail) {
        var head = mail.substring("Subject: ".length(), mail.indexOf("\r\nX-Unsent"));
        var unfolded = head.replace("?=\r\n =?", "?==?");
        return WORD.matcher(unfolded)
                .replaceAll(word -> java.util.regex.Matcher.quoteReplacement(
                        new String(Base64.getDecoder().decode(word.group(1)), UTF_8)));
    }

    private static String body(String part) {
        return new String(Base64.getMimeDecoder().decode(part.split("\r\n\r\n", 2)[1]), UTF_8);
    }
}
