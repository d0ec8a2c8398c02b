package uk.co.knowandsee.signpost.publish;

import java.util.List;

/**
 * A top folder of the site, as the list of every page shows it.
 *
 * @param name what the menu calls it, else the title of its front page
 * @param pages all of it, by title
 */
public record Part(String name, List<Card> pages) {

    public Part {
        pages = List.copyOf(pages);
    }
}
