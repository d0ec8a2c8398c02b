package uk.co.knowandsee.signpost.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What a browser brings back that was closed and opens where it was, as many are set to. */
final class RestoredSession {

    private RestoredSession() {}

    /**
     * The addresses in the history of every tab that comes back.
     *
     * @param playwright drives it
     * @param program a browser with windows; one without keeps no session
     * @param profile an empty folder
     * @param visit what the reader does before the browser is closed
     */
    static List<String> after(Playwright playwright, Path program, Path profile, Consumer<Page> visit) {
        try (var context = start(playwright, program, profile)) {
            visit.accept(context.pages().get(0));
        }
        try (var context = start(playwright, program, profile)) {
            var found = new ArrayList<String>();
            context.pages().get(0).waitForCondition(() -> {
                found.clear();
                context.pages().forEach(tab -> found.addAll(addresses(tab)));
                return found.stream().anyMatch(address -> address.startsWith("http"));
            });
            return found;
        }
    }

    /** None of a tab that is just being brought back. */
    private static List<String> addresses(Page tab) {
        try {
            return new TabHistory(tab).addresses();
        } catch (PlaywrightException notYet) {
            return List.of();
        }
    }

    private static BrowserContext start(Playwright playwright, Path program, Path profile) {
        var options = new BrowserType.LaunchPersistentContextOptions()
                .setExecutablePath(program)
                .setArgs(Browsers.argumentsForLeaving("--restore-last-session"));
        return playwright.chromium().launchPersistentContext(profile, options);
    }
}
