package uk.co.knowandsee.signpost.schools;

import java.util.Locale;
import java.util.Optional;
import uk.co.knowandsee.signpost.content.Content;
import uk.co.knowandsee.signpost.content.Page;

/**
 * Whose lessons they are.
 *
 * @param name the campaign's name, e.g. {@code Know and See}
 * @param host where the site is published, without a slash at the end
 * @param licence address of the page that says what may be copied, from the site's root; empty when the site has none
 * @param help address of the page that says who can help
 */
public record Publisher(String name, String host, Optional<String> licence, Optional<String> help) {

    private static final String LICENCE = "content/about/reuse.md";
    private static final String HELP = "content/help/index.md";

    /** The pages are found by the files that others name when they link to them. */
    public static Publisher of(String name, String host, Content content) {
        return new Publisher(
                name,
                host,
                address(content, LICENCE),
                address(content, HELP).or(() -> content.directoryPage().map(Page::address)));
    }

    private static Optional<String> address(Content content, String place) {
        return content.published().stream()
                .filter(page -> page.place().equals(place))
                .map(Page::address)
                .findFirst();
    }

    /** An address of the site as others have to write it. */
    String inFull(String address) {
        return host + "/" + address;
    }

    Optional<String> licenceInFull() {
        return licence.map(this::inFull);
    }

    /** What our identifiers begin with, e.g. {@code knowandsee}: the same in every edition, for a lesson is the same. */
    String prefix() {
        var letters = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return letters.isEmpty() ? "site" : letters;
    }
}
