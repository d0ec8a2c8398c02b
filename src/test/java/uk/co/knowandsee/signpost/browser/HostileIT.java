package uk.co.knowandsee.signpost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import uk.co.knowandsee.signpost.evidence.Proves;
import uk.co.knowandsee.signpost.hostile.Attempt;
import uk.co.knowandsee.signpost.hostile.HostileSite;
import uk.co.knowandsee.signpost.preview.PreviewServer;

/** Opens every page that a hostile writer got as far as a reader with: nothing in it runs, asks, leaves or calls elsewhere. */
@ExtendWith(OwnSite.Opened.class)
@Proves("nothing-hostile")
class HostileIT {

    /** What a page did, and where its links lead as the browser reads them. */
    private static final String DONE = """
            () => {
              const fine = ['http:', 'https:', 'tel:', 'sms:', 'mailto:'];
              const done = [...document.querySelectorAll('a[href], area[href]')]
                .filter(link => !fine.includes(link.protocol)).map(link => 'leads to ' + link.href);
              return window.pwned === undefined ? done : [...done, 'it ran'];
            }""";

    @Test
    void no_page_of_the_corpus_runs_asks_or_calls_elsewhere(OwnSite own, @TempDir Path folder) throws Exception {
        var attempts = Attempt.all().stream()
                .filter(attempt -> !attempt.refused() && attempt.find().isEmpty())
                .toList();
        var website = new HostileSite(folder).bakeInOurTemplates(attempts);
        var pages =
                attempts.stream().filter(Attempt::isPage).map(Attempt::address).toList();

        try (var server = PreviewServer.start(website, 0, PreviewServer.Copies.AS_PUBLISHED)) {
            assertThat(done(own, server.address(), pages)).isEmpty();
        }
        assertThat(pages).hasSizeGreaterThan(60);
    }

    /** So that the test above can fail. */
    @Test
    void what_a_page_that_got_through_does_is_found(OwnSite own, @TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("runs.html"), "<!doctype html><img src=x onerror='window.pwned = 1'>");
        Files.writeString(folder.resolve("asks.html"), "<!doctype html><script>alert(1)</script>");
        Files.writeString(folder.resolve("calls.html"), "<!doctype html><img src='https://evil.example/spy.png'>");
        Files.writeString(folder.resolve("leads.html"), "<!doctype html><a href='java&Tab;script:1'>x</a>");

        try (var server = PreviewServer.start(folder, 0)) {
            assertThat(done(own, server.address(), List.of("runs.html", "asks.html", "calls.html", "leads.html")))
                    .containsExactlyInAnyOrder(
                            "runs.html: it ran",
                            "asks",
                            "calls https://evil.example/spy.png",
                            "leads.html: leads to javascript:1");
        }
    }

    private static List<String> done(OwnSite own, URI site, List<String> pages) {
        var done = new ArrayList<String>();
        try (var context = own.browser().newContext(Look.SMALLEST.options())) {
            var page = watched(context, site, done);
            for (var address : pages) {
                page.navigate(site + address, new Page.NavigateOptions().setWaitUntil(WaitUntilState.LOAD));
                ((List<?>) page.evaluate(DONE)).forEach(told -> done.add(address + ": " + told));
            }
        }
        return done;
    }

    private static Page watched(BrowserContext context, URI site, List<String> done) {
        context.onRequest(request -> {
            if (!request.url().startsWith(site.toString())) {
                done.add("calls " + request.url());
            }
        });
        var page = context.newPage();
        page.onDialog(dialog -> {
            done.add("asks");
            dialog.dismiss();
        });
        return page;
    }
}
