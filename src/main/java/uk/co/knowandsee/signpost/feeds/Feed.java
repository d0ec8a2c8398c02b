package uk.co.knowandsee.signpost.feeds;

import java.net.URI;
import java.util.List;

/**
 * The newest pages for one kind of reader.
 *
 * @param name whose campaign it is, e.g. {@code Know and See}
 * @param title what a feed reader calls it, where others may see it
 * @param subtitle a line about it
 * @param home the page it belongs to, in full
 * @param address where it is published, in full and without its ending, e.g. {@code https://…/feeds/parents}
 * @param items the newest first; at least one
 */
public record Feed(String name, String title, String subtitle, URI home, URI address, List<FeedItem> items) {

    public Feed {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("a feed of nothing: " + address);
        }
    }

    URI atom() {
        return URI.create(address + ".xml");
    }

    URI json() {
        return URI.create(address + ".json");
    }
}
