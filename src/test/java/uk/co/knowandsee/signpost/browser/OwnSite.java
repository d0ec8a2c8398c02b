package uk.co.knowandsee.signpost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import uk.co.knowandsee.signpost.SiteOfThisBuild;
import uk.co.knowandsee.signpost.preview.PreviewServer;

/**
 * The repository's own site, baked once for all tests, served on this computer as its host would serve it, and a
 * browser to look at it with. A test class asks for it with {@code @ExtendWith(OwnSite.Opened.class)} and a parameter.
 */
final class OwnSite implements AutoCloseable {

    private final Path website;
    private final Playwright playwright;
    private final Browser browser;
    private final PreviewServer server;
    private final Map<Look, Visitor> visitors = new HashMap<>();

    private OwnSite() throws Exception {
        var program = Browsers.findOrSkip(System.getenv(), System.out::println);
        this.website = SiteOfThisBuild.website();
        this.server = PreviewServer.start(website, 0, PreviewServer.Copies.AS_PUBLISHED);
        this.playwright = Browsers.playwright();
        this.browser = Browsers.start(playwright, program);
    }

    /** The baked site. Nobody may change it: for a site that is spoilt on purpose there are copies. */
    Path website() {
        return website;
    }

    /** Where it is served, with a slash at the end. */
    URI address() {
        return server.address();
    }

    Browser browser() {
        return browser;
    }

    /**
     * Somebody who looks at the site in this way, and who has been about before: to open a new window takes longer than
     * most tests. A test that reads a tab's history opens a tab of its own.
     */
    Visitor visitor(Look look) {
        return visitor(address(), look);
    }

    /** The same person, sent to another site. */
    Visitor visitor(URI site, Look look) {
        return visitors.computeIfAbsent(look, one -> new Visitor(browser, site, one))
                .goOnTo(site);
    }

    /** Every page, by its path from the site's root, sorted; those that only lead on to another are none: RedirectIT. */
    List<String> pages() throws IOException {
        try (var files = Files.walk(website())) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .filter(file -> !leadsOn(file))
                    .map(file -> website().relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private static boolean leadsOn(Path page) {
        try {
            return Files.readString(page).contains("<meta http-equiv=\"refresh\"");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first page of each type, sorted. */
    Collection<String> oneOfEachType() throws IOException {
        var firsts = new TreeMap<String, String>();
        for (var page : pages()) {
            var html = Files.readString(website().resolve(page));
            firsts.putIfAbsent(html.replaceFirst("(?s).*<main [^>]*class=\"page page--([a-z-]+).*", "$1"), page);
        }
        assertThat(firsts).as("types of pages").hasSizeBetween(8, 30);
        return firsts.values();
    }

    @Override
    public void close() throws IOException {
        browser.close();
        playwright.close();
        server.close();
    }

    /** Hands the one site to every test that has a parameter for it, and closes it when the last test of the run is done. */
    static final class Opened implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == OwnSite.class;
        }

        @Override
        public OwnSite resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return of(context);
        }

        private static OwnSite of(ExtensionContext context) {
            return context.getRoot()
                    .getStore(Namespace.create(OwnSite.class))
                    .computeIfAbsent(OwnSite.class, missing -> open(), OwnSite.class);
        }

        private static OwnSite open() {
            try {
                return new OwnSite();
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException("the site could not be opened", e);
            }
        }
    }
}
