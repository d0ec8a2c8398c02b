package uk.co.knowandsee.signpost.publish;

import java.util.List;
import java.util.Map;

/**
 * Which pages there are to print; templates see it as {@code paper}.
 *
 * @param byPage the files of each page, by its address, e.g. {@code parents/leaflet.html}
 */
public record OnPaper(Map<String, List<Copy>> byPage) {

    /**
     * A file.
     *
     * @param address from the site's root, e.g. {@code print/parents-leaflet.pdf}
     * @param paper how large it is, e.g. {@code A4}
     */
    public record Copy(String address, String paper) {}

    public OnPaper {
        byPage = Map.copyOf(byPage);
    }

    /** The files of a page; most pages have none. */
    public List<Copy> of(String address) {
        return byPage.getOrDefault(address, List.of());
    }
}
