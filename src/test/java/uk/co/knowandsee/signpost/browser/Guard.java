package uk.co.knowandsee.signpost.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;

/** Opens pages and hears everything that the browser held back, and everything that it complained about. */
final class Guard implements AutoCloseable {

    private static final String LISTEN = """
            addEventListener('securitypolicyviolation', event =>
              console.error(`held back: ${event.effectiveDirective} ${event.blockedURI} ${event.disposition}`));
            """;

    /** A browser tells what it held back in a task of its own. */
    private static final String AFTER_WHAT_IS_DUE = "() => new Promise(done => setTimeout(done))";

    private final BrowserContext context;
    private final Page page;
    private final List<String> heard = new ArrayList<>();

    Guard(Browser browser) {
        this.context = browser.newContext(Look.PHONE.options());
        context.addInitScript(LISTEN);
        context.onConsoleMessage(message -> heard.add(message.type() + ": " + message.text()));
        context.onWebError(error -> heard.add("script error: " + error.error()));
        this.page = context.newPage();
    }

    /** What was heard of it. */
    List<String> open(String address) {
        heard.clear();
        page.navigate(address);
        page.evaluate(AFTER_WHAT_IS_DUE);
        return List.copyOf(heard);
    }

    /** Opens a page for what came with it. */
    Response answer(String address) {
        return page.navigate(address);
    }

    /** The open page, to ask it something. */
    Page page() {
        return page;
    }

    @Override
    public void close() {
        context.close();
    }
}
