package uk.co.knowandsee.signpost.links.outside;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import uk.co.knowandsee.signpost.links.outcome.Outcome;
import uk.co.knowandsee.signpost.links.outcome.Remark;

/**
 * The way to one address, as it was walked.
 *
 * @param address what was asked for, without its fragment
 * @param outcome what came of it, as far as the answer's head tells
 * @param hops every redirect, in order
 * @param page what came back in the end, if a page did
 * @param certificate what the last server showed, over https
 * @param remarks what is worth knowing besides
 * @param requests how many requests it took
 */
public record Visit(
        URI address,
        Outcome outcome,
        List<Hop> hops,
        Optional<Page> page,
        Optional<Certificate> certificate,
        List<Remark> remarks,
        int requests) {

    /** @param status e.g. 301; {@code to} is where it sent us */
    public record Hop(int status, URI to) {
        boolean permanent() {
            return status == 301 || status == 308;
        }
    }

    public Visit {
        hops = List.copyOf(hops);
        remarks = List.copyOf(remarks);
    }

    /** A visit of which nothing is known but its outcome. */
    public static Visit of(URI address, Outcome outcome) {
        return new Visit(address, outcome, List.of(), Optional.empty(), Optional.empty(), List.of(), 0);
    }

    /** The address that answered last, or was asked last. */
    public URI last() {
        return hops.isEmpty() ? address : hops.get(hops.size() - 1).to();
    }
}
