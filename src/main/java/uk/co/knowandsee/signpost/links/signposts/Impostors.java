package uk.co.knowandsee.signpost.links.signposts;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.co.knowandsee.signpost.links.hosts.Idn;
import uk.co.knowandsee.signpost.links.hosts.Lookalikes;
import uk.co.knowandsee.signpost.links.inquiry.Answer;
import uk.co.knowandsee.signpost.links.outcome.Outcome;

/**
 * Finds links to hosts that could be taken for a service's. Nobody asks such a host anything: whatever it answers, a page
 * of ours must not lead there. (A one-letter look-alike of a child protection campaign's domain led to pornography.)
 */
final class Impostors {

    private final List<ExternalLink> links;
    private final Lookalikes services;

    Impostors(List<ExternalLink> links) {
        this.links = List.copyOf(links);
        this.services = new Lookalikes(links.stream()
                .filter(link -> !link.services().isEmpty())
                .map(link -> hostOf(link.address()))
                .filter(host -> !host.isEmpty())
                .collect(Collectors.toSet()));
    }

    /** @param known addresses that have an answer already */
    Map<URI, Answer> answers(Set<URI> known) {
        var found = new TreeMap<URI, Answer>();
        links.stream()
                .filter(link -> link.services().isEmpty() && !known.contains(link.address()))
                .forEach(link -> objection(link.address())
                        .ifPresent(outcome -> found.put(link.address(), Answer.of(link.address(), outcome))));
        return found;
    }

    private Optional<Outcome> objection(URI address) {
        var host = hostOf(address);
        return services.of(host)
                .map(real -> new Outcome.Wrong(
                        "look-alike",
                        "its host " + Idn.both(host) + " could be taken for " + real + " and is not",
                        "write the address of " + real + "; if this host is meant, vouch for it",
                        List.of("the service's own host is " + real)));
    }

    private static String hostOf(URI address) {
        return Optional.ofNullable(address.getHost()).orElse("");
    }
}
