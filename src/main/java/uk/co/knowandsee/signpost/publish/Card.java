package uk.co.knowandsee.signpost.publish;

/**
 * A page as another page lists it. Templates read it as {@code card.title}, {@code card.address} and so on.
 *
 * @param title the page's title
 * @param summary one sentence
 * @param address path from the site's root, e.g. {@code parents/index.html}; templates put the root before it
 * @param section the folder, e.g. {@code parents}; empty for pages at the root
 * @param door what a reader would say of themselves to choose it, e.g. {@code I'm worried about a friend}; may be empty
 * @param nav the short word in the navigation; empty when it is not in it
 * @param order where it stands among its neighbours
 */
public record Card(String title, String summary, String address, String section, String door, String nav, int order) {

    /** Whether this is the front page of a folder, e.g. {@code parents/index.html}; the home page is of none. */
    public boolean isFront() {
        return !section.isEmpty() && address.equals(section + "/index.html");
    }
}
