package uk.co.knowandsee.signpost.links.reading;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Everything that is known of a page that came back, for judging it.
 *
 * @param asked the address as our page has it
 * @param way every address that it redirected to, in order; the last is where the page came from
 * @param reading the page
 * @param expected what it should say
 * @param before what it was when it was last good; empty when it was never seen
 * @param probes what its server says to addresses that cannot exist in the same folder; empty when nobody asked
 * @param front the front page of the host that was asked, when it was read
 * @param sharing how many of our links to different addresses of that host ended at this same address, this one included
 * @param ownerBefore whom the certificate named when it was last good; empty when not known
 * @param ownerNow whom it names today; empty when not known
 */
public record Case(
        URI asked,
        List<URI> way,
        Reading reading,
        Expected expected,
        Optional<Likeness> before,
        List<Probe> probes,
        Optional<Reading> front,
        int sharing,
        String ownerBefore,
        String ownerNow) {

    public Case {
        way = List.copyOf(way);
        probes = List.copyOf(probes);
    }

    /** Where the page came from. */
    public URI last() {
        return way.isEmpty() ? asked : way.get(way.size() - 1);
    }
}
