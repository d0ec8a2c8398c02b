package uk.co.knowandsee.signpost.links.targets;

import java.net.URI;
import java.util.Optional;

/**
 * How far to go.
 *
 * @param maxPages pages that are read of one site
 * @param depth links that are followed one after the other from its first page
 * @param base where a folder of pages is published; empty when that does not matter
 */
public record Limits(int maxPages, int depth, Optional<URI> base) {

    public static final Limits USUAL = new Limits(500, 50, Optional.empty());
}
