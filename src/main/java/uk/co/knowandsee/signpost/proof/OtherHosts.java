package uk.co.knowandsee.signpost.proof;

import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.co.knowandsee.signpost.directory.Contact;
import uk.co.knowandsee.signpost.directory.Directory;
import uk.co.knowandsee.signpost.directory.Service;
import uk.co.knowandsee.signpost.links.BakedFile;
import uk.co.knowandsee.signpost.links.BakedSite;
import uk.co.knowandsee.signpost.links.Findings;
import uk.co.knowandsee.signpost.links.Link;
import uk.co.knowandsee.signpost.links.Origins;
import uk.co.knowandsee.signpost.links.Route;
import uk.co.knowandsee.signpost.links.Router;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Rule;
import uk.co.knowandsee.signpost.problem.Suggestion;

/**
 * Checks that nothing of another host is requested unless a reader chooses to follow a link, and that such links lead
 * where the directory says. A picture from elsewhere would tell a stranger who reads about this subject.
 */
final class OtherHosts {

    private static final Rule UNKNOWN =
            Rule.error("links/outside-unknown", "the link check and the directory vouch for addresses that they know");
    private static final Rule OTHER_HOST =
            Rule.error("privacy/other-host", "a picture from elsewhere tells a stranger who reads about this");

    private final Router router;
    private final Map<String, String> known = new HashMap<>(); // from comparable form to the address as written

    OtherHosts(URI host, Directory directory, Set<URI> allowed) {
        this.router = new Router(host);
        Stream.concat(directory.services().stream().flatMap(OtherHosts::addresses), allowed.stream())
                .forEach(address -> known.put(comparable(address), address.toString()));
    }

    private static Stream<URI> addresses(Service service) {
        return Stream.concat(
                Stream.of(service.evidence().source()),
                service.contacts().stream().flatMap(OtherHosts::address));
    }

    private static Stream<URI> address(Contact contact) {
        if (contact instanceof Contact.Web web) {
            return Stream.of(web.address());
        }
        if (contact instanceof Contact.Chat chat) {
            return Stream.of(chat.address());
        }
        return contact instanceof Contact.App app ? Stream.of(app.address()) : Stream.empty();
    }

    void check(BakedSite site, Origins origins, Problems problems) {
        var findings = new Findings(UNKNOWN, origins);
        site.files().forEach(file -> file(file, findings));
        findings.tell(problems);
    }

    private void file(BakedFile file, Findings findings) {
        for (var link : file.links()) {
            if (router.route(file, link.written()) instanceof Route.Outside outside) {
                outside(link, outside.address(), findings);
            }
        }
    }

    private void outside(Link link, URI address, Findings findings) {
        if (!link.kind().isReadersChoice()) {
            var what = "`" + link.written() + "` (" + link.kind().inWords() + ") is on another host";
            findings.add(
                    OTHER_HOST,
                    link.spot(),
                    link.written(),
                    what,
                    what + ", which would learn of every reader",
                    "keep a copy in assets/ and name that, or make it a link that readers may follow");
        } else if (!known.containsKey(comparable(address))) {
            unknown(link, address, findings);
        }
    }

    private void unknown(Link link, URI address, Findings findings) {
        var what = "`" + link.written() + "` leads to an address that the directory does not know";
        var near = nearest(comparable(address));
        findings.add(
                link.spot(),
                link.written(),
                what,
                what,
                near.map(n -> "did you mean `" + n + "`? Otherwise ").orElse("")
                        + "add it to a service in data/services/ and link to that with `service:`");
    }

    /** Another address of the same host: a host that merely looks alike is no suggestion to make. */
    private Optional<String> nearest(String address) {
        var site = siteOf(address);
        var candidates =
                known.keySet().stream().filter(k -> siteOf(k).equals(site)).toList();
        return Suggestion.nearest(address, candidates).map(near -> known.getOrDefault(near, near));
    }

    private static String siteOf(String comparable) {
        return comparable.split("/", -1)[2].replaceFirst("^www\\.", "");
    }

    /** Without what makes no difference to a server: capitals of the host, the fragment, a lone slash. */
    private static String comparable(URI address) {
        var host = Optional.ofNullable(address.getHost()).orElse("").toLowerCase(Locale.ROOT);
        var scheme = Optional.ofNullable(address.getScheme()).orElse("https").toLowerCase(Locale.ROOT);
        var port = address.getPort() < 0 ? "" : ":" + address.getPort();
        var path = Optional.ofNullable(address.getRawPath())
                .filter(p -> !p.isEmpty())
                .orElse("/");
        var query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        return scheme + "://" + host + port + path + query;
    }
}
