package uk.co.knowandsee.signpost.links.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LikenessTest {

    private static final String PAGE = """
            <html lang=en><title>Get\u0007 help\u202E | Riverside</title><h1>Talk to us</h1>
            <p>You can talk to us about anything that worries you.</p><p>We are here for young people.</p>
            <p>Ring 0808 800 1234, Monday to Friday, 9am to 5pm.</p><p>Talk, talk, and talk again; we listen.</p>
            <a href=https://b.org.uk>b</a><a href=https://a.org.uk>a</a>""";

    private final PageReader reader = new PageReader();

    private Likeness likeness(String html) {
        return reader.likeness(reader.read(
                URI.create("https://www.riverside.org.uk/"), "text/html", html.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void it_remembers_what_tells_a_page_from_others() {
        var likeness = likeness(PAGE);

        assertThat(likeness.title()).isEqualTo("Get help | Riverside");
        assertThat(likeness.language()).isEqualTo("en");
        assertThat(likeness.words()).containsEntry("talk", 5).doesNotContainKeys("you", "to", "0808");
        assertThat(likeness.hosts()).containsExactly("a.org.uk", "b.org.uk");
        assertThat(likeness.excerpt())
                .startsWith("Talk to us")
                .contains("Ring 0808 800 1234, Monday to Friday, 9am to 5pm.");
    }

    @Test
    void the_same_page_gives_the_same_value() {
        assertThat(likeness(PAGE)).isEqualTo(likeness(PAGE));
    }

    @Test
    void it_stays_small_whatever_the_page() {
        var page = new StringBuilder("<title>" + "long ".repeat(500) + "</title>");
        for (int i = 0; i < 5_000; i++) {
            page.append("<h1>w")
                    .append(Integer.toString(i, 36))
                    .append(" ring 0800 1111 ")
                    .append("x".repeat(500));
            page.append("</h1><a href=https://h").append(i).append(".org.uk>h</a>");
        }

        var likeness = likeness(page.toString());

        assertThat(likeness.title().length()).isLessThanOrEqualTo(150);
        assertThat(likeness.words()).hasSizeLessThanOrEqualTo(40);
        assertThat(likeness.hosts()).hasSizeLessThanOrEqualTo(30);
        assertThat(likeness.excerpt()).hasSizeLessThanOrEqualTo(8).allMatch(line -> line.length() <= 160);
    }

    @Test
    void nothing_that_a_terminal_would_obey_gets_through() {
        var likeness = likeness(
                "<title>\u001B[31mred\u0000\u009B</title><h1>Ring \u200E0800\u2067 1111\u001B]0;x\u0007 now, please do</h1>");

        assertThat(likeness.toString()).doesNotContainPattern("[\\p{Cc}\\p{Cf}]");
    }

    @Test
    void an_empty_page_is_remembered_as_empty() {
        assertThat(likeness("").length()).isZero();
        assertThat(likeness("").excerpt()).isEmpty();
    }
}
