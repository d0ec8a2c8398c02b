package uk.co.knowandsee.signpost.links.signposts;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.co.knowandsee.signpost.directory.Service;
import uk.co.knowandsee.signpost.links.outcome.Outcome;
import uk.co.knowandsee.signpost.links.outcome.Remark;
import uk.co.knowandsee.signpost.links.outside.Visit;

/**
 * One address and what came of it.
 *
 * @param link the address, whose it is and where it stands
 * @param outcome what it comes to, what is remembered of earlier checks weighed in
 * @param remarks what is worth knowing besides
 * @param hops every redirect, in order
 * @param remembered what is to be remembered, today included; empty when there is nothing
 */
public record Entry(
        ExternalLink link,
        Outcome outcome,
        List<Remark> remarks,
        List<Visit.Hop> hops,
        Optional<Ledger.Line> remembered) {

    public Entry {
        remarks = List.copyOf(remarks);
        hops = List.copyOf(hops);
    }

    static final Comparator<Entry> BY_HARM =
            Comparator.comparing((Entry e) -> e.link().priority()).thenComparing(Entry::address);

    public URI address() {
        return link.address();
    }

    /** The services it belongs to, or the kind of link it is. */
    public String whose() {
        return link.services().isEmpty()
                ? link.priority().inWords()
                : link.services().stream().map(Service::name).distinct().collect(Collectors.joining(", "));
    }
}
