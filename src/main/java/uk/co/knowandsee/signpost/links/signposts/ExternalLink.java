package uk.co.knowandsee.signpost.links.signposts;

import java.net.URI;
import java.util.List;
import uk.co.knowandsee.signpost.directory.Service;
import uk.co.knowandsee.signpost.problem.Where;

/**
 * An address of another site, as written, with everybody who names it.
 *
 * @param address as written
 * @param priority how much harm it does when it leads nowhere
 * @param services the services it belongs to, by name; empty for a link that is only on pages
 * @param places every place that carries it, in reading order
 */
public record ExternalLink(URI address, Priority priority, List<Service> services, List<Where> places) {

    public ExternalLink {
        services = List.copyOf(services);
        places = List.copyOf(places);
    }
}
