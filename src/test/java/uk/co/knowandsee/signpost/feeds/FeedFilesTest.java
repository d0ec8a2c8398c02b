package uk.co.knowandsee.signpost.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What is written here is read by somebody else's libraries. */
class FeedFilesTest {

    private static final String HELP = "<p><a href=\"tel:08001111\">0800 1111</a> Childline</p>";

    private static final Feed FEED = new Feed(
            "Know & See",
            "Know & See for <parents>",
            "See \"more\"",
            URI.create("https://site.example/parents/index.html"),
            URI.create("https://site.example/feeds/parents"),
            List.of(
                    item("one", "Signs & <help>", LocalDate.of(2026, 11, 24), "<p>A&#xa0;word.<br /></p>"),
                    item("two", "Later\u0000\u0008", LocalDate.of(2026, 11, 25), "<ul><li>ش</li></ul>")));

    @Test
    void an_atom_feed_says_what_it_is_and_how_new() throws Exception {
        var feed = atom();

        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getTitle()).isEqualTo("Know & See for <parents>");
        assertThat(feed.getUri()).isEqualTo("https://site.example/feeds/parents.xml");
        assertThat(feed.getLinks()).extracting("rel").contains("self", "alternate");
        assertThat(feed.getPublishedDate().toInstant()).as("the newest item").hasToString("2026-11-25T00:00:00Z");
        assertThat(feed.getAuthors()).extracting("name").containsExactly("Know & See");
    }

    @Test
    void each_item_has_its_address_and_its_words_and_ends_with_the_help() throws Exception {
        var entries = atom().getEntries();

        assertThat(entries).hasSize(2);
        var first = entries.get(0);
        assertThat(first.getUri()).isEqualTo("https://site.example/one.html").isEqualTo(first.getLink());
        assertThat(first.getTitle()).isEqualTo("Signs & <help>");
        assertThat(first.getUpdatedDate().toInstant()).hasToString("2026-11-24T00:00:00Z");
        var content = first.getContents().get(0);
        assertThat(content.getType()).isEqualTo("xhtml");
        assertThat(content.getValue())
                .contains("word.")
                .contains("<hr")
                .containsPattern("(?s)0800 1111.*Childline</p>\\s*</div>\\s*$");
        assertThat(entries.get(1).getTitle()).as("without what XML cannot hold").isEqualTo("Later");
    }

    @Test
    void a_json_feed_says_the_same() {
        var feed = JsonMapper.shared().readTree(JsonFeedFile.write(FEED));

        assertThat(feed.get("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.get("feed_url").asString()).isEqualTo("https://site.example/feeds/parents.json");
        assertThat(feed.get("home_page_url").asString()).isEqualTo("https://site.example/parents/index.html");
        assertThat(feed.get("authors").get(0).get("name").asString()).isEqualTo("Know & See");
        assertThat(feed.get("items")).hasSize(2);
        for (var item : feed.get("items")) {
            assertThat(item.get("id").asString()).isEqualTo(item.get("url").asString());
            assertThat(item.get("content_html").asString()).endsWith(HELP + "</div>");
            assertThat(item.get("date_published").asString()).matches("\\d{4}-\\d\\d-\\d\\dT00:00:00Z");
        }
    }

    @Test
    void the_same_pages_give_the_same_bytes() {
        assertThat(AtomFile.write(FEED)).isEqualTo(AtomFile.write(FEED));
        assertThat(JsonFeedFile.write(FEED)).isEqualTo(JsonFeedFile.write(FEED));
    }

    @Test
    void no_item_goes_out_without_help_and_no_feed_without_items() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FeedItem(
                        URI.create("https://x/"), "x", "x", LocalDate.EPOCH, "en-GB", "ltr", "<p>x</p>", " "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Feed("x", "x", "x", FEED.home(), FEED.address(), List.of()));
    }

    private static SyndFeed atom() throws Exception {
        return new SyndFeedInput().build(new StringReader(AtomFile.write(FEED)));
    }

    private static FeedItem item(String name, String title, LocalDate day, String body) {
        return new FeedItem(
                URI.create("https://site.example/" + name + ".html"),
                title,
                "A line.",
                day,
                "en-GB",
                "ltr",
                body,
                HELP);
    }
}
