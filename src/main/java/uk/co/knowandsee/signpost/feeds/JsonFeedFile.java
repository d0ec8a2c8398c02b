package uk.co.knowandsee.signpost.feeds;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import uk.co.knowandsee.signpost.writing.StableJson;

/** Writes a feed as JSON Feed 1.1. */
public final class JsonFeedFile {

    private static final String VERSION = "https://jsonfeed.org/version/1.1";

    private JsonFeedFile() {}

    /** The whole file. */
    public static String write(Feed feed) {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("version", VERSION)
                .put("title", feed.title())
                .put("home_page_url", feed.home().toString())
                .put("feed_url", feed.json().toString())
                .put("description", feed.subtitle())
                .put("language", "en-GB");
        json.putArray("authors").addObject().put("name", feed.name());
        var items = json.putArray("items");
        feed.items().forEach(item -> item(items.addObject(), item));
        return StableJson.print(json);
    }

    private static void item(ObjectNode json, FeedItem item) {
        json.put("id", item.address().toString())
                .put("url", item.address().toString())
                .put("title", item.title())
                .put("summary", item.summary())
                .put("content_html", "<div dir=\"" + item.direction() + "\">" + item.content() + "</div>")
                .put("date_published", AtomFile.instant(item.date()))
                .put("language", item.language());
    }
}
