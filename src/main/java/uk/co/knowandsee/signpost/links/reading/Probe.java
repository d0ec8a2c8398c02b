package uk.co.knowandsee.signpost.links.reading;

import java.net.URI;
import java.util.Optional;

/**
 * What a server said when it was asked for a page that cannot exist, next to one that should.
 *
 * @param asked the address that was made up
 * @param status what came in the end, e.g. 404
 * @param last where it came from in the end
 * @param redirects how many there were on the way
 * @param reading what came, if it was a page
 */
public record Probe(URI asked, int status, URI last, int redirects, Optional<Reading> reading) {}
