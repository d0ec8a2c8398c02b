package uk.co.knowandsee.signpost.links.signposts;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.co.knowandsee.signpost.directory.Contact;
import uk.co.knowandsee.signpost.directory.Directory;
import uk.co.knowandsee.signpost.directory.Service;
import uk.co.knowandsee.signpost.links.BakedFile;
import uk.co.knowandsee.signpost.links.BakedSite;
import uk.co.knowandsee.signpost.links.LinkKind;
import uk.co.knowandsee.signpost.links.Origins;
import uk.co.knowandsee.signpost.links.Route;
import uk.co.knowandsee.signpost.links.Router;
import uk.co.knowandsee.signpost.problem.Where;

/** Collects every address of another site from the baked pages and from the directory, each once. */
public final class ExternalLinks {

    private static final Pattern MAILBOX =
            Pattern.compile("([A-Za-z0-9._+'-]{1,64})@([A-Za-z0-9.-]{1,253}+)(?=$|[,?])");

    private final Map<URI, Gathered> found = new TreeMap<>();

    private ExternalLinks() {}

    /** An address that a source links to and no page does. */
    public record Unlinked(URI address, Where where) {}

    private static final class Gathered {
        private Priority priority = Priority.FOOTNOTE;
        private final Map<String, Service> services = new LinkedHashMap<>();
        private final TreeSet<Where> places = new TreeSet<>();
    }

    /**
     * By harm, then by address.
     *
     * @param host where the site is published; its own addresses are not external
     * @param sources the folder that the files of the directory lie in, to name their lines
     */
    public static List<ExternalLink> of(BakedSite site, URI host, Origins origins, Directory directory, Path sources) {
        return of(site, host, origins, directory, sources, List.of());
    }

    /**
     * The same, with addresses that a bake took out of pages: they are asked again, so that they come back when they are
     * well.
     */
    public static List<ExternalLink> of(
            BakedSite site, URI host, Origins origins, Directory directory, Path sources, List<Unlinked> unlinked) {
        var links = new ExternalLinks();
        var router = new Router(host);
        unlinked.forEach(link -> links.at(link.address()).places.add(link.where()));
        site.files().forEach(file -> links.addPage(file, router, origins));
        directory.services().forEach(service -> links.addService(service, new DataLines(sources, service.where())));
        return links.sorted();
    }

    private void addPage(BakedFile file, Router router, Origins origins) {
        for (var link : file.links()) {
            var route = router.route(file, link.written());
            if (route instanceof Route.Outside outside && link.kind() != LinkKind.CONNECTION) {
                at(outside.address()).places.add(origins.whereOf(link.spot(), link.written()));
            } else if (route instanceof Route.Contact contact
                    && contact.scheme().equals("mailto")) {
                mailbox(contact.rest())
                        .ifPresent(mail -> at(mail).places.add(origins.whereOf(link.spot(), link.written())));
            }
        }
    }

    private void addService(Service service, DataLines lines) {
        add(service.evidence().source(), Priority.FOOTNOTE, service, lines);
        service.contacts().stream()
                .flatMap(ExternalLinks::address)
                .forEach(address -> add(address, Priority.of(service), service, lines));
        service.contacts().stream()
                .filter(Contact.Email.class::isInstance)
                .map(Contact.Email.class::cast)
                .forEach(email ->
                        mailbox(email.address()).ifPresent(mail -> add(mail, Priority.of(service), service, lines)));
    }

    /** One mailbox as an address: without subject and body, and in small letters, as domains are. */
    private static Optional<URI> mailbox(String written) {
        var matcher = MAILBOX.matcher(written);
        return matcher.lookingAt()
                ? Optional.of(URI.create(
                        "mailto:" + matcher.group(1) + "@" + matcher.group(2).toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    private void add(URI address, Priority priority, Service service, DataLines lines) {
        var gathered = at(address);
        gathered.priority = priority.compareTo(gathered.priority) < 0 ? priority : gathered.priority;
        gathered.services.put(service.id(), service);
        gathered.places.add(lines.whereIs(address.toString().replaceFirst("^mailto:", "")));
    }

    static Stream<URI> address(Contact contact) {
        if (contact instanceof Contact.Web web) {
            return Stream.of(web.address());
        }
        if (contact instanceof Contact.Chat chat) {
            return Stream.of(chat.address());
        }
        return contact instanceof Contact.App app ? Stream.of(app.address()) : Stream.empty();
    }

    private Gathered at(URI address) {
        return found.computeIfAbsent(address, any -> new Gathered());
    }

    private List<ExternalLink> sorted() {
        var links = new ArrayList<ExternalLink>();
        found.forEach((address, gathered) -> links.add(new ExternalLink(
                address, gathered.priority, List.copyOf(gathered.services.values()), List.copyOf(gathered.places))));
        links.sort(Comparator.comparing(ExternalLink::priority).thenComparing(ExternalLink::address));
        return links;
    }
}
