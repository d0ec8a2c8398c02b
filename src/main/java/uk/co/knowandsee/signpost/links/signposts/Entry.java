package uk.co.knowandsee.signpost.links.signposts;

import java.net.URI;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.co.knowandsee.signpost.directory.Service;
import uk.co.knowandsee.signpost.links.outside.Outcome;
import uk.co.knowandsee.signpost.links.outside.Visit;

/**
 * One address and what came of it.
 *
 * @param link the address, whose it is and where it stands
 * @param visit the way to it
 * @param remembered its last good day, today included; empty when it never had one
 */
public record Entry(ExternalLink link, Visit visit, Optional<Ledger.Line> remembered) {

    static final Comparator<Entry> BY_HARM =
            Comparator.comparing((Entry e) -> e.link().priority()).thenComparing(Entry::address);

    public URI address() {
        return link.address();
    }

    public Outcome outcome() {
        return visit.outcome();
    }

    /** The services it belongs to, or the kind of link it is. */
    String whose() {
        return link.services().isEmpty()
                ? link.priority().inWords()
                : link.services().stream().map(Service::name).distinct().collect(Collectors.joining(", "));
    }
}
