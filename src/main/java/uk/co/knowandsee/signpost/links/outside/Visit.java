package uk.co.knowandsee.signpost.links.outside;

import java.net.URI;
import java.util.List;

/**
 * The way to one address, as it was walked.
 *
 * @param address what was asked for, without its fragment
 * @param outcome what came of it
 * @param hops every redirect, in order
 */
public record Visit(URI address, Outcome outcome, List<Hop> hops) {

    /** @param status e.g. 301; {@code to} is where it sent us */
    public record Hop(int status, URI to) {
        boolean permanent() {
            return status == 301 || status == 308;
        }
    }

    public Visit {
        hops = List.copyOf(hops);
    }

    /** The address that answered last, or was asked last. */
    public URI last() {
        return hops.isEmpty() ? address : hops.get(hops.size() - 1).to();
    }
}
