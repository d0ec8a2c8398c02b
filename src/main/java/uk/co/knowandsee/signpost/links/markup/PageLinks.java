package uk.co.knowandsee.signpost.links.markup;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import uk.co.knowandsee.signpost.links.hosts.RegisteredDomain;

/** Where a page leads, what it is made of, and where a link into it can land. */
final class PageLinks {

    private static final Evaluator NAMED = Selector.evaluatorOf("[id], a[name]");
    private static final Evaluator OUTWARD = Selector.evaluatorOf("a[href*=//], area[href*=//]");
    private static final Evaluator WITH_SOURCE = Selector.evaluatorOf("script[src], img[src], iframe[src], frame[src]");
    private static final Evaluator LINKED = Selector.evaluatorOf("link[href]");
    private static final Evaluator FORMS = Selector.evaluatorOf("form[action]");
    private static final Evaluator OWN_SCRIPTS = Selector.evaluatorOf("script:not([src])");
    private static final int MOST_ANCHORS = 20_000;
    private static final int MOST = 500; // hosts or parts
    private static final int LONGEST = 200; // letters of a part's address
    private static final Pattern IN_SCRIPTS =
            Pattern.compile("(?:https?:)?//([a-zA-Z0-9.-]{3,100}\\.[a-z]{2,20}/[\\w./-]{0,100})");
    private static final int MOST_SCRIPT = 100_000; // letters

    private final Document page;
    private final URI at;
    private final URI base;

    PageLinks(Document page, URI at, URI base) {
        this.page = page;
        this.at = at;
        this.base = base;
    }

    Set<String> anchors() {
        var anchors = new TreeSet<String>();
        for (var element : page.select(NAMED)) {
            anchors.add(element.id());
            anchors.add(element.attr("name"));
            if (anchors.size() > MOST_ANCHORS) {
                break;
            }
        }
        anchors.remove("");
        return anchors;
    }

    /** The other sites that it links to, by what somebody registered. */
    Set<String> hosts() {
        var own = RegisteredDomain.of(at);
        var hosts = new TreeSet<String>();
        page.select(OUTWARD).stream() // what has none stays on its own host
                .flatMap(link -> address(link, "href").stream())
                .map(URI::getHost)
                .filter(host -> host != null)
                .map(host -> host.toLowerCase(Locale.ROOT))
                .distinct()
                .limit(MOST)
                .forEach(host -> hosts.add(RegisteredDomain.of(host)));
        hosts.remove(own);
        hosts.remove("");
        return hosts;
    }

    /** Host and path of its scripts, styles, pictures and frames, and of what its scripts would load. */
    Set<String> parts() {
        var parts = new TreeSet<String>();
        page.select(WITH_SOURCE).forEach(part -> add(part, "src", parts));
        page.select(LINKED).forEach(part -> add(part, "href", parts));
        page.select(FORMS).forEach(part -> add(part, "action", parts));
        for (var script : page.select(OWN_SCRIPTS)) {
            var text = script.data();
            IN_SCRIPTS
                    .matcher(text.substring(0, Math.min(text.length(), MOST_SCRIPT)))
                    .results()
                    .limit(MOST)
                    .forEach(found -> keep(found.group(1), parts));
        }
        return parts;
    }

    private void add(Element element, String attribute, Set<String> parts) {
        address(element, attribute)
                .filter(address -> address.getHost() != null)
                .ifPresent(address -> keep(address.getHost() + address.getPath(), parts));
    }

    private static void keep(String part, Set<String> parts) {
        if (parts.size() < MOST) {
            parts.add(part.substring(0, Math.min(part.length(), LONGEST)).toLowerCase(Locale.ROOT));
        }
    }

    private Optional<URI> address(Element element, String attribute) {
        return WebAddresses.resolve(base, element.attr(attribute));
    }
}
