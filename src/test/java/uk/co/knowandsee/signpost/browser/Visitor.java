package uk.co.knowandsee.signpost.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Opens pages one after the other, as a reader would, and says in words what they did that no page may do. */
final class Visitor implements AutoCloseable {

    /** Everything a page can keep in the browser besides cookies; takes it away again, for the page that comes next. */
    private static final String KEPT = """
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
            }""";

    /** Every rule that axe has, also those that it leaves out unless it is asked. */
    private static final String AXE = """
            async () => {
              const rules = Object.fromEntries(axe.getRules().map(rule => [rule.ruleId, { enabled: true }]));
              const found = await axe.run({ rules, resultTypes: ['violations'] });
              return found.violations.flatMap(rule => rule.nodes.map(node =>
                `axe ${rule.id}: ${node.target.join(' ')}: ${node.failureSummary}`));
            }""";

    private static final String TOO_WIDE = """
            () => {
              const width = document.documentElement.clientWidth;
              return document.documentElement.scrollWidth <= width ? []
                : [...document.body.querySelectorAll('*')]
                  .filter(element => element.getBoundingClientRect().right > width)
                  .map(element => `too wide: ${element.tagName.toLowerCase()}.${element.className}`);
            }""";

    private static final int SMALLEST = 320; // a phone, or a desk at 400 %

    private final BrowserContext context;
    private final Page page;
    private final URI site;
    private final Look look;
    private final List<String> complaints = new ArrayList<>();

    Visitor(Browser browser, URI site, Look look) {
        this.context = browser.newContext(look.options());
        this.site = site;
        this.look = look;
        context.route("**/*", this::onlyFromHere);
        context.onRequestFailed(request -> complaints.add("request failed: " + request.url()));
        context.onWebError(error -> complaints.add("script error: " + error.error()));
        context.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                complaints.add("console " + message.type() + ": " + message.text());
            }
        });
        this.page = context.newPage();
    }

    /** Opens a page, and waits for one that says it is still at work. */
    Page open(String address) {
        page.navigate(site + address);
        if (look.javaScript()) {
            page.waitForFunction("() => !window.atWork");
        }
        return page;
    }

    /** What the open page asked of others, kept and complained about, and whether it offers help. */
    List<String> behaviour() {
        complaints.addAll(found(KEPT));
        context.cookies().forEach(cookie -> complaints.add("cookie " + cookie.name));
        context.clearCookies();
        if (page.locator("section.help-block#site-help h2").count() != 1) {
            complaints.add("no help block");
        }
        return complaints();
    }

    /** What the pages opened so far asked of others and complained about. */
    List<String> complaints() {
        var told = List.copyOf(complaints);
        complaints.clear();
        return told;
    }

    /** What keeps readers with a disability from the open page. */
    List<String> barriers() {
        page.evaluate(AxeBuilder.getAxeScript());
        return found(AXE);
    }

    /** What of the open page a reader with a very small window could see only by scrolling sideways. */
    List<String> tooWide() {
        page.setViewportSize(SMALLEST, Look.HEIGHT);
        var found = found(TOO_WIDE);
        page.setViewportSize(look.width(), Look.HEIGHT);
        return found;
    }

    @Override
    public void close() {
        context.close();
    }

    private void onlyFromHere(Route route) {
        var url = route.request().url();
        if (url.startsWith(site.toString())) {
            route.resume();
        } else {
            complaints.add("request to another host: " + url);
            route.abort();
        }
    }

    private List<String> found(String script) {
        return ((List<?>) page.evaluate(script)).stream().map(String::valueOf).toList();
    }
}
