package uk.co.knowandsee.signpost.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Opens pages one after the other, as a reader would, and says in words what they did that no page may do. */
final class Visitor {

    /** Everything a page can keep in the browser besides cookies; takes it away again, for the page that comes next. */
    private static final InPage KEPT = new InPage("""
            async () => {
              const stores = { localStorage, sessionStorage };
              const kept = Object.entries(stores).flatMap(([name, store]) => Object.keys(store).map(key => `${name} ${key}`));
              Object.values(stores).forEach(store => store.clear());
              for (const base of await indexedDB.databases()) {
                kept.push(`indexedDB ${base.name}`);
                indexedDB.deleteDatabase(base.name);
              }
              for (const cache of await caches.keys()) {
                kept.push(`cache ${cache}`);
                await caches.delete(cache);
              }
              for (const worker of await navigator.serviceWorker.getRegistrations()) {
                kept.push(`service worker ${worker.scope}`);
                await worker.unregister();
              }
              return kept;
            }""");

    /** What outlives a page that is opened again in the same tab. */
    private static final String TAB_FORGETS = "() => { history.replaceState(null, ''); self.name = ''; }";

    /** A page of ours never says that it is at work; those that tests write may. */
    private static final String AT_REST = """
            async () => { while (self.atWork) await new Promise(done => setTimeout(done, 10)); }""";

    private static final String NO_HELP = "no help block";
    private static final InPage HELP = new InPage("""
            () => document.querySelectorAll('section.help-block#site-help h2').length === 1 ? [] : ['%s']""".formatted(NO_HELP));

    private final BrowserContext context;
    private final Page page;
    private final Look look;
    private final List<String> complaints = new ArrayList<>();

    private URI site;

    Visitor(Browser browser, URI site, Look look) {
        this.context = browser.newContext(look.options());
        this.site = site;
        this.look = look;
        context.onRequest(this::onlyFromHere);
        context.onRequestFailed(request -> complaints.add("request failed: " + request.url()));
        context.onWebError(error -> complaints.add("script error: " + error.error()));
        context.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                complaints.add("console " + message.type() + ": " + message.text());
            }
        });
        this.page = context.newPage();
    }

    /** Goes to a site as if for the first time: what pages have kept is gone, and what there was to complain of. */
    Visitor goOnTo(URI other) {
        context.clearCookies();
        if (page.url().startsWith("http")) {
            KEPT.slips(page);
            page.evaluate(TAB_FORGETS);
        }
        complaints.clear();
        site = other;
        return this;
    }

    /** Opens a page, and waits for one that says it is still at work. */
    Page open(String address) {
        page.navigate(site + address);
        if (look.javaScript()) {
            page.evaluate(AT_REST);
        }
        return page;
    }

    /** Opens a page that is handed another script than the site has. */
    Page openWith(String address, String script, String text) {
        var spoilt = new Route.FulfillOptions()
                .setContentType("text/javascript; charset=utf-8")
                .setBody(text);
        page.route("**/" + script, route -> route.fulfill(spoilt));
        try {
            return open(address);
        } finally {
            page.unroute("**/" + script);
        }
    }

    /** What the open page asked of others, kept and complained about, and whether it offers help. */
    List<String> behaviour() {
        if (look.javaScript()) {
            complaints.addAll(KEPT.slips(page)); // without a script nothing can be kept but cookies
        }
        var cookies = context.cookies();
        if (!cookies.isEmpty()) {
            cookies.forEach(cookie -> complaints.add("cookie " + cookie.name));
            context.clearCookies();
        }
        complaints.addAll(HELP.slips(page));
        return complaints();
    }

    /** What the pages opened so far asked of others and complained about. */
    List<String> complaints() {
        var told = List.copyOf(complaints);
        complaints.clear();
        return told;
    }

    /** What keeps readers with a disability from the open page, in every look. */
    List<String> barriers() {
        var slips = new ArrayList<>(Barriers.onPage(page));
        slips.addAll(Barriers.inEveryLook(page, Barriers.kindsOfText(page)));
        return slips;
    }

    /** What of the open page a reader with a very small window could see only by scrolling sideways. */
    List<String> tooWide() {
        page.setViewportSize(Look.SMALLEST.width(), look.height());
        var found = PageCheck.FITS.slips(page);
        page.setViewportSize(look.width(), look.height());
        return found;
    }

    URI site() {
        return site;
    }

    Look look() {
        return look;
    }

    /** The page that is open. */
    Page page() {
        return page;
    }

    /** What a page asks the network for while something is done with it. */
    static List<String> requestsDuring(Page page, Runnable work) {
        var requests = new ArrayList<String>();
        Consumer<Request> note = request -> requests.add("request " + request.url());
        page.onRequest(note);
        try {
            work.run();
        } finally {
            page.offRequest(note);
        }
        return requests;
    }

    /** The promise that a complaint is about. */
    static String promiseOf(String complaint) {
        if (complaint.startsWith("request")) {
            return "no-other-site";
        }
        if (complaint.equals(NO_HELP)) {
            return "help-on-every-page";
        }
        if (complaint.contains("Content Security Policy") || complaint.contains("Trusted")) {
            return "nothing-blocked";
        }
        return complaint.startsWith("console") || complaint.startsWith("script") ? "no-faults" : "nothing-kept";
    }

    private void onlyFromHere(Request request) {
        if (!request.url().startsWith(site.toString())) {
            complaints.add("request to another host: " + request.url());
        }
    }
}
