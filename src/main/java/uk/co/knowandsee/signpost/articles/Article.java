package uk.co.knowandsee.signpost.articles;

import java.net.URI;

/**
 * What one page says, without the frame that makes it a page of our site.
 *
 * @param address where the page is, in full
 * @param title its heading
 * @param language as in {@code lang}, e.g. {@code en-GB}
 * @param direction {@code ltr} or {@code rtl}
 * @param body what it says, as elements of XHTML that fit into any page: no script, no style, no class, no picture that
 *     only decorates; every link in full
 * @param help the help block of the page, in the same form; never empty
 * @param text body as plain text
 * @param helpText the help block as plain text
 */
public record Article(
        URI address,
        String title,
        String language,
        String direction,
        String body,
        String help,
        String text,
        String helpText) {

    /** @throws IllegalArgumentException when nobody to talk to is named: no word of ours goes anywhere without */
    public Article {
        if (help.isBlank() || helpText.isBlank()) {
            throw new IllegalArgumentException("no help with " + address);
        }
    }
}
