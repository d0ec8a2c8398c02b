package uk.co.knowandsee.signpost.kits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.co.knowandsee.signpost.articles.Article;
import uk.co.knowandsee.signpost.writing.Unpacked;

class CampaignKitTest {

    private static final String HELP = "You can talk to someone:\n- Childline: 0800 1111";

    private static final Article ARTICLE = new Article(
            URI.create("https://www.site.example/campaigns/the-day.html"),
            "The day & more",
            "en-GB",
            "ltr",
            "<p>Not your fault.</p>",
            "<p><a href=\"tel:08001111\">0800 1111</a></p>",
            "Not your fault.",
            "0800 1111");

    @Test
    void whoever_opens_a_kit_finds_the_letter_first() throws IOException {
        assertThat(kit(Optional.of("BEGIN:VCALENDAR"), Map.of("poster-a4.pdf", new byte[] {1}))
                        .keySet())
                .containsExactly(
                        "README.txt",
                        "article/article.html",
                        "article/article.txt",
                        "article/e-mail.eml",
                        "dates/dates.txt",
                        "dates/the-day.ics",
                        "pictures/alt-texts.txt",
                        "pictures/card.png",
                        "print/poster-a4.pdf",
                        "radio/line-to-read-out.txt");
    }

    @Test
    void a_kit_without_dates_and_prints_promises_none() throws IOException {
        var kit = kit(Optional.empty(), Map.of());

        assertThat(kit).doesNotContainKeys("dates/the-day.ics", "print/poster-a4.pdf");
        assertThat(kit.get("README.txt")).doesNotContain("calendar").doesNotContain("print:");
    }

    @Test
    void every_text_ends_with_whom_to_turn_to() throws IOException {
        var texts = kit(Optional.empty(), Map.of());

        texts.keySet().stream()
                .filter(name -> name.endsWith(".txt"))
                .forEach(name -> assertThat(texts.get(name)).as(name).endsWith(HELP + "\n"));
        assertThat(texts.get("article/article.html"))
                .contains("<title>The day &amp; more</title>", "<p>Not your fault.</p>")
                .endsWith("<hr />\n" + ARTICLE.help() + "\n</body>\n</html>\n");
    }

    @Test
    void it_says_where_a_newer_one_is_and_how_to_say_the_address() throws IOException {
        var kit = kit(Optional.empty(), Map.of());

        assertThat(kit.get("README.txt")).contains("https://www.site.example/campaigns/kits/the-day.zip");
        assertThat(kit.get("radio/line-to-read-out.txt")).contains("search for Site", "site dot example");
        assertThat(kit.get("pictures/alt-texts.txt")).contains("card.png\n  The day. See more");
    }

    @Test
    void the_dates_name_the_phases() throws IOException {
        assertThat(kit(Optional.of("BEGIN:VCALENDAR"), Map.of()).get("dates/dates.txt"))
                .contains("""
                        Every year on 18 March.

                        Its phases:

                        - Get ready: 4 March to 17 March
                        - The day: 18 March
                        """);
    }

    @Test
    void the_same_campaign_gives_the_same_bytes() {
        assertThat(pack(Optional.empty(), Map.of())).isEqualTo(pack(Optional.empty(), Map.of()));
    }

    @Test
    void there_is_no_picture_without_words() {
        assertThatIllegalArgumentException().isThrownBy(() -> new KitPicture("x.png", new byte[0], " "));
    }

    private static Map<String, String> kit(Optional<String> calendar, Map<String, byte[]> prints) throws IOException {
        return Unpacked.texts(pack(calendar, prints));
    }

    private static byte[] pack(Optional<String> calendar, Map<String, byte[]> prints) {
        return new CampaignKit("Site", URI.create("https://www.site.example/"), HELP)
                .pack(new Campaign(
                        "the-day",
                        ARTICLE,
                        "One day.",
                        "Every year on 18 March",
                        List.of("Get ready: 4 March to 17 March", "The day: 18 March"),
                        calendar,
                        List.of(new KitPicture("card.png", new byte[] {1, 2}, "The day. See more")),
                        prints));
    }
}
