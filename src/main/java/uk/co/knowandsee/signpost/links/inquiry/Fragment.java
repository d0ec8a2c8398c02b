package uk.co.knowandsee.signpost.links.inquiry;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import uk.co.knowandsee.signpost.links.outcome.Outcome;
import uk.co.knowandsee.signpost.links.outcome.Outcome.Gone;
import uk.co.knowandsee.signpost.links.outcome.Outcome.Unsure;
import uk.co.knowandsee.signpost.links.reading.Reading;

/** Whether a page has the place that the {@code #} of a link names. */
final class Fragment {

    private Fragment() {}

    /** What is wrong with it; empty when nothing is, or when it does not name a place. */
    static Optional<Outcome> of(URI address, Seen seen) {
        var name = decoded(address.getRawFragment() == null ? "" : address.getRawFragment());
        var page = seen.reading().filter(Reading::isPage);
        if (!namesPlace(name) || page.isEmpty() || page.get().anchors().contains(name)) {
            return Optional.empty();
        }
        var what = "the page answers, but it has no place named `" + name + "`";
        return Optional.of(
                seen.scripted()
                        ? Unsure.byHand("fragment-missing", what + " (a script may add it)")
                        : new Gone(
                                "fragment-missing", what, "link to another heading of it, or to the page as a whole"));
    }

    /** Not the top of the page, a text to scroll to, or the route of a page that a script makes. */
    private static boolean namesPlace(String name) {
        return !name.isEmpty()
                && !name.toLowerCase(Locale.ROOT).equals("top")
                && !name.contains(":~:")
                && !name.startsWith("!")
                && !name.startsWith("/")
                && !name.contains("=");
    }

    private static String decoded(String raw) {
        try {
            return URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return raw;
        }
    }
}
