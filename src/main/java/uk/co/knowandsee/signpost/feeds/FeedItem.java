package uk.co.knowandsee.signpost.feeds;

import java.net.URI;
import java.time.LocalDate;

/**
 * One page in a feed.
 *
 * @param address the page, in full
 * @param title what a feed reader lists, where others may see it
 * @param summary one sentence, likewise
 * @param date the day the page is dated
 * @param language as in {@code lang}, e.g. {@code en-GB}
 * @param direction {@code ltr} or {@code rtl}
 * @param body what it says, as elements of XHTML with whole addresses only
 * @param help whom to turn to, likewise; never empty
 */
public record FeedItem(
        URI address,
        String title,
        String summary,
        LocalDate date,
        String language,
        String direction,
        String body,
        String help) {

    public FeedItem {
        if (help.isBlank()) {
            throw new IllegalArgumentException("no help with " + address);
        }
    }

    /** Body and help, with a line between them. */
    String content() {
        return body + "\n<hr />\n" + help;
    }
}
