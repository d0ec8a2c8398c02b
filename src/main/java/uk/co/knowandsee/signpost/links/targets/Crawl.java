package uk.co.knowandsee.signpost.links.targets;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import uk.co.knowandsee.signpost.console.Progress;
import uk.co.knowandsee.signpost.links.BakedFile;
import uk.co.knowandsee.signpost.links.BrowserAddress;
import uk.co.knowandsee.signpost.links.Link;
import uk.co.knowandsee.signpost.links.LinkKind;
import uk.co.knowandsee.signpost.links.Route;
import uk.co.knowandsee.signpost.links.Router;
import uk.co.knowandsee.signpost.problem.Where;

/**
 * Follows a site within its own host, nearest pages first. It only reads pages to find addresses: whether each of them
 * is good, those of the site included, is asked afterwards with all others.
 */
final class Crawl {

    private static final Set<LinkKind> FOLLOWED = Set.of(LinkKind.ANCHOR, LinkKind.FRAME, LinkKind.REFRESH);
    private static final Set<String> CONTACTS = Set.of("tel", "sms", "mailto");

    private final Fetcher fetcher;
    private final Limits limits;
    private final Progress progress;
    private final Harvest harvest;
    private final ContactLinks contacts;
    private final Deque<Step> waiting = new ArrayDeque<>();

    private record Step(URI page, int depth) {}

    Crawl(Fetcher fetcher, Limits limits, Progress progress, Harvest harvest) {
        this.fetcher = fetcher;
        this.limits = limits;
        this.progress = progress;
        this.harvest = harvest;
        this.contacts = new ContactLinks(harvest.problems());
    }

    /** @param first the page that was named; where it came from in the end decides which host is the site's own */
    void from(Fetcher.Fetched first) throws InterruptedException {
        var grounds = new Grounds(first.at(), Robots.of(first.at(), fetcher));
        try (var task = progress.begin("Following the site", limits.maxPages())) {
            grounds.enter(first.at());
            read(first, 0, grounds);
            task.step();
            for (int pages = 1; pages < limits.maxPages() && !waiting.isEmpty(); ) {
                var step = waiting.poll();
                var fetched = fetcher.fetch(step.page());
                if (fetched.isPresent() && isOurs(fetched.get(), grounds)) {
                    read(fetched.get(), step.depth(), grounds);
                    pages++;
                    task.step();
                }
            }
        }
    }

    private static boolean isOurs(Fetcher.Fetched page, Grounds grounds) {
        return page.isGood() && grounds.isInside(page.at());
    }

    private void read(Fetcher.Fetched fetched, int depth, Grounds grounds) {
        var type = fetched.contentType().toLowerCase(Locale.ROOT);
        if (!type.isEmpty() && !type.contains("html")) {
            return;
        }
        harvest.page();
        var at = fetched.at();
        var page = BakedFile.page(at.toString(), Text.of(fetched.bytes().copy(), type));
        var base = page.base().isEmpty()
                ? at
                : BrowserAddress.resolve(at, page.base()).orElse(at);
        for (var link : page.links()) {
            link(link, at, base, depth, grounds);
        }
    }

    private void link(Link link, URI at, URI base, int depth, Grounds grounds) {
        var where = new Where(at.toString(), link.spot().line(), link.spot().column());
        var written = link.written().strip();
        var from = written.startsWith("#") && base.equals(at) ? at : base;
        var address = BrowserAddress.resolve(from, written);
        if (address.isEmpty()) {
            harvest.problems()
                    .error(where, "`" + written + "` is not a web address", "look for a space or a stray character");
            return;
        }
        if (Targets.isAddress(address.get().toString())) {
            web(address.get(), link, where, depth, grounds);
        } else if (CONTACTS.contains(String.valueOf(address.get().getScheme()).toLowerCase(Locale.ROOT))) {
            contact(link, where);
        }
    }

    private void web(URI address, Link link, Where where, int depth, Grounds grounds) {
        if (link.kind() == LinkKind.CONNECTION || address.getHost() == null) {
            return;
        }
        harvest.link(address, where);
        if (FOLLOWED.contains(link.kind()) && depth < limits.depth() && grounds.enter(address)) {
            waiting.add(new Step(Grounds.page(address), depth + 1));
        }
    }

    private void contact(Link link, Where where) {
        var route = Router.forgiving(URI.create("https://localhost"))
                .route(BakedFile.page("page.html", ""), link.written());
        if (route instanceof Route.Contact contact) {
            contacts.check(contact, link.written(), link.shown(), where);
        }
    }
}
