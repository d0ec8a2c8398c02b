package uk.co.knowandsee.signpost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import uk.co.knowandsee.signpost.permalinks.Redirect;
import uk.co.knowandsee.signpost.permalinks.RedirectPage;
import uk.co.knowandsee.signpost.preview.PreviewServer;
import uk.co.knowandsee.signpost.problem.Where;

/** A page that leads on, on a host that knows no redirects: readers arrive, and Back does not know of it. */
@ExtendWith(OwnSite.Opened.class)
class RedirectIT {

    private static final String WORDS = "<!doctype html><html lang=\"en-GB\"><title>x</title><h1>%s</h1>";

    @TempDir
    private Path website;

    @BeforeEach
    void a_short_path_that_leads_on() throws Exception {
        var card = Redirect.shortPath("taxi-card", "new.html", Where.file("pieces"));
        var page = new RedirectPage(
                "Know and See", "https://www.example.org", "https://weather.example/", Optional.empty());
        Files.createDirectories(website.resolve("go/taxi-card"));
        Files.writeString(website.resolve(card.from()), page.of(card));
        Files.writeString(website.resolve("before.html"), WORDS.formatted("Before"));
        Files.writeString(website.resolve("new.html"), WORDS.formatted("New"));
    }

    @Test
    void back_from_where_it_led_shows_the_page_before_it(OwnSite site) throws Exception {
        try (var server = PreviewServer.start(website, 0);
                var context = site.browser().newContext(Look.WITHOUT_JAVASCRIPT.options())) {
            var tab = context.newPage();
            tab.navigate(server.address() + "before.html");
            tab.navigate(server.address() + "go/taxi-card");
            tab.waitForURL("**/new.html");

            assertThat(tab.locator("h1").textContent()).isEqualTo("New");
            assertThat(new TabHistory(tab).addresses()).noneMatch(address -> address.contains("taxi-card"));

            tab.goBack();
            assertThat(tab.locator("h1").textContent()).isEqualTo("Before");
        }
    }
}
