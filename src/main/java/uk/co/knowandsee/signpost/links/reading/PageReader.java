package uk.co.knowandsee.signpost.links.reading;

import java.net.URI;

/** Reads a page's bytes. Any bytes are accepted, however broken, and always end in a reading. */
public final class PageReader {

    /**
     * @param at where the page came from
     * @param contentType as the server wrote it; empty when it wrote none
     * @param bytes the body, as far as it was read
     */
    public Reading read(URI at, String contentType, byte[] bytes) {
        return new Reading(
                at,
                contentType.isEmpty() && bytes.length > 0,
                "",
                java.util.List.of(),
                "",
                "",
                "",
                java.util.Set.of(),
                java.util.List.of(),
                java.util.Set.of(),
                java.util.Set.of(),
                java.util.Optional.empty(),
                new Sketch(new int[0]));
    }

    /** What to remember of a page. */
    public Likeness likeness(Reading reading) {
        return new Likeness(
                reading.title(), "", 0, 0, new java.util.TreeMap<>(), java.util.List.of(), java.util.List.of());
    }
}
