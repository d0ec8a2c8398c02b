package uk.co.knowandsee.signpost.links.signposts;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.co.knowandsee.signpost.directory.Contact;
import uk.co.knowandsee.signpost.directory.Hours;
import uk.co.knowandsee.signpost.directory.Name;
import uk.co.knowandsee.signpost.directory.Service;
import uk.co.knowandsee.signpost.links.reading.Expected;

/**
 * What the directory makes of a link: what its page should say. Numbers and words are promised of a service's own
 * website only; a chat room or a page in an app shop need not repeat them.
 */
final class Expectations {

    private Expectations() {}

    static Expected of(ExternalLink link) {
        if (link.services().isEmpty()) {
            return Expected.NOTHING;
        }
        var names = link.services().stream()
                .flatMap(service -> service.names().stream())
                .map(Name::text)
                .distinct()
                .toList();
        return websiteOf(link)
                .map(service -> new Expected(
                        service.promise().phones(),
                        service.promise().words(),
                        names,
                        "en",
                        hours(service),
                        hosts(link)))
                .orElseGet(() -> new Expected(List.of(), List.of(), names, "en", List.of(), hosts(link)));
    }

    private static Optional<Service> websiteOf(ExternalLink link) {
        var theirs = link.services().stream()
                .filter(service ->
                        service.website().stream().anyMatch(web -> web.address().equals(link.address())))
                .toList();
        return theirs.size() == 1 ? theirs.stream().findFirst() : Optional.empty();
    }

    private static List<Hours.Weekly> hours(Service service) {
        return service.contacts().stream()
                .map(Contact::hours)
                .filter(Hours.Weekly.class::isInstance)
                .map(Hours.Weekly.class::cast)
                .distinct()
                .toList();
    }

    private static Set<String> hosts(ExternalLink link) {
        var hosts = new LinkedHashSet<String>();
        for (var service : link.services()) {
            Stream.concat(
                            Stream.of(service.evidence().source()),
                            service.contacts().stream().flatMap(ExternalLinks::address))
                    .map(URI::getHost)
                    .filter(host -> host != null)
                    .forEach(host -> hosts.add(host.toLowerCase(Locale.ROOT)));
        }
        return hosts;
    }
}
