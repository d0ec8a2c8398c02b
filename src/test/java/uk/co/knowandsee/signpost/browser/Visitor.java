package uk.co.knowandsee.signpost.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Opens pages as one reader would, and says in words what a page did that it must not do. */
final class Visitor implements AutoCloseable {

    private static final String KEPT = """
            async () => [
              ...Object.keys(localStorage).map(key => `localStorage ${key}`),
              ...Object.keys(sessionStorage).map(key => `sessionStorage ${key}`),
              ...(await indexedDB.databases()).map(base => `indexedDB ${base.name}`),
              ...(await caches.keys()).map(key => `cache ${key}`),
              ...(await navigator.serviceWorker.getRegistrations()).map(worker => `service worker ${worker.scope}`)
            ]""";

    /** Every rule that axe has, those it leaves out unless it is asked as well. */
    private static final String AXE = """
            async () => {
              const rules = Object.fromEntries(axe.getRules().map(rule => [rule.ruleId, { enabled: true }]));
              const found = await axe.run({ rules, resultTypes: ['violations'] });
              return found.violations.flatMap(rule => rule.nodes.map(node =>
                `axe ${rule.id}: ${rule.help}: ${node.target.join(' ')}: ${node.failureSummary}`));
            }""";

    private final BrowserContext context;
    private final URI origin;
    private final List<String> complaints = new ArrayList<>();

    Visitor(Browser browser, URI origin, Look look) {
        this.context = browser.newContext(look.options());
        this.origin = origin;
        context.route("**/*", this::onlyFromHere);
        context.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                complaints.add("console " + message.type() + ": " + message.text());
            }
        });
        context.onWebError(error -> complaints.add("script error: " + error.error()));
    }

    /** What the page at an address asked of others, kept, and complained about. */
    List<String> whatIsWrongWith(String address) {
        try (var page = open(address)) {
            context.cookies().forEach(cookie -> complaints.add("cookie " + cookie.name));
            complaints.addAll(strings(page.evaluate(KEPT)));
            if (page.locator("section.help-block#site-help h2").count() != 1) {
                complaints.add("no help block");
            }
            return told();
        }
    }

    /** What keeps readers with a disability from the page. Needs JavaScript. */
    List<String> barriersOf(String address) {
        try (var page = open(address)) {
            page.evaluate(AxeBuilder.getAxeScript());
            return strings(page.evaluate(AXE));
        }
    }

    /** What is wider than the window, so that a reader has to scroll sideways. */
    List<String> tooWideOn(String address) {
        try (var page = open(address)) {
            return strings(page.evaluate("""
                    () => document.documentElement.scrollWidth <= document.documentElement.clientWidth ? []
                      : [...document.body.querySelectorAll('*')]
                        .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth)
                        .map(e => `${e.tagName.toLowerCase()}.${e.className}`)"""));
        }
    }

    Page open(String address) {
        var page = context.newPage();
        page.navigate(origin + address);
        return page;
    }

    @Override
    public void close() {
        context.close();
    }

    private void onlyFromHere(Route route) {
        if (route.request().url().startsWith(origin.toString())) {
            route.resume();
        } else {
            complaints.add("request to another host: " + route.request().url());
            route.abort();
        }
    }

    private List<String> told() {
        var told = List.copyOf(complaints);
        complaints.clear();
        return told;
    }

    private static List<String> strings(Object found) {
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }
}
