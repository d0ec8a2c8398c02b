package uk.co.knowandsee.signpost.links;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the checks need to know of one baked file.
 *
 * @param file path inside the site folder, with forward slashes
 * @param base the {@code href} of its base element; empty when it has none, as it should be
 * @param links every address, in reading order
 * @param anchors every id, and every name of an {@code a} element: where a fragment can lead
 * @param repeatedIds ids that stand more than once, with every place
 * @param passages text with digits in it
 */
public record BakedFile(
        String file,
        String base,
        List<Link> links,
        Set<String> anchors,
        Map<String, List<Spot>> repeatedIds,
        List<Passage> passages) {

    public BakedFile {
        links = List.copyOf(links);
        anchors = Set.copyOf(anchors);
        repeatedIds = Map.copyOf(repeatedIds);
        passages = List.copyOf(passages);
    }

    /** Reads the text of a page; any text is accepted, however broken. */
    public static BakedFile page(String name, String html) {
        return LinkFinder.page(name, html);
    }

    /** Reads a feed or a sitemap; any text is accepted, however broken. */
    public static BakedFile feed(String name, String xml) {
        return LinkFinder.feed(name, xml);
    }

    /** A file that carries no addresses, e.g. a picture. */
    static BakedFile plain(String file) {
        return new BakedFile(file, "", List.of(), Set.of(), Map.of(), List.of());
    }
}
