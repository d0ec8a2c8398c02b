package uk.co.knowandsee.signpost.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import com.microsoft.playwright.options.HttpHeader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.co.knowandsee.signpost.evidence.Proves;
import uk.co.knowandsee.signpost.hosting.HeadersFile;
import uk.co.knowandsee.signpost.preview.PreviewServer;

/**
 * The headers of the site in a real browser: they hold nothing back of the pages as they are, and everything that has no
 * business on a page, whether they come with the answer or stand in the page.
 */
@Proves("nothing-blocked")
@ExtendWith(OwnSite.Opened.class)
class HeadersIT {

    private static final String META = "<meta http-equiv=\"Content-Security-Policy\"";

    private static Guard guard;

    @TempDir
    Path folder;

    @BeforeAll
    static void openABrowser(OwnSite site) {
        guard = new Guard(site.browser());
    }

    @AfterAll
    static void closeIt() {
        guard.close();
    }

    @Test
    void a_page_of_each_type_works_with_all_headers_on_and_nothing_of_it_is_held_back(OwnSite site) throws IOException {
        var heard = new TreeMap<String, List<String>>();
        for (var page : site.oneOfEachType()) {
            heard.put(page, guard.open(site.address() + page));
        }

        assertThat(heard).hasSizeGreaterThan(10); // every page: PromisesIT
        assertThat(heard.values()).allSatisfy(found -> assertThat(found).isEmpty());
    }

    @Test
    void every_page_says_so_itself_before_anything_else_for_a_host_that_sends_no_headers(OwnSite site)
            throws IOException {
        for (var page : site.pages()) {
            assertThat(Files.readString(site.website().resolve(page)))
                    .as(page)
                    .containsPattern("<head>\\s*<meta charset=\"utf-8\">\\s*" + META);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "young-people/index.html", "css/site.css", "js/site.js", "nothing.html"})
    void each_header_comes_once_with_every_answer(String address, OwnSite site) throws Exception {
        var listed = HeadersFile.parse(Files.readString(site.website().resolve("_headers")));
        List<HttpHeader> came;
        try (var server = PreviewServer.start(site.website(), 0)) {
            came = guard.answer(server.address() + address).headersArray();
        }

        for (var header : listed.of("/" + address)) {
            var name = header.name().toLowerCase(Locale.ROOT);
            var values = came.stream()
                    .filter(one -> one.name.toLowerCase(Locale.ROOT).equals(name))
                    .map(one -> one.value);
            assertThat(values).as(name).containsExactly(name.equals("cache-control") ? "no-store" : header.value());
        }
    }

    /** A preview keeps nothing, unless a test asks what readers' browsers would keep. */
    @ParameterizedTest
    @CsvSource({
        "index.html, no-store",
        "young-people/index.html, no-store",
        "friends/index.html, no-store",
        "help/index.html, no-store",
        "areas/index.html, no-store",
        "parents/signs.html, 'max-age=600, must-revalidate'",
        "css/site.css, 'max-age=600, must-revalidate'"
    })
    void a_copy_of_a_page_is_kept_where_that_gives_nobody_away(String address, String value, OwnSite site)
            throws Exception {
        try (var server = PreviewServer.start(site.website(), 0, PreviewServer.Copies.AS_PUBLISHED)) {
            assertThat(guard.answer(server.address() + address).headersArray())
                    .filteredOn(header -> header.name.equalsIgnoreCase("cache-control"))
                    .extracting((HttpHeader header) -> header.value)
                    .containsExactly(value);
        }
    }

    @Test
    void nothing_that_a_browser_could_offer_is_allowed(OwnSite site) {
        guard.open(site.address() + "index.html");

        var allowed = guard.page().evaluate("() => document.featurePolicy.allowedFeatures().sort()");

        assertThat((List<?>) allowed).map(String::valueOf).allMatch(name -> name.startsWith("ch-"), "a client hint");
    }

    /** With the headers and no policy in the page, and from a folder with the policy in the page and no headers. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"served with headers", "opened from a folder"})
    void what_has_no_business_on_a_page_is_held_back(String way, OwnSite site) throws Exception {
        var spoilt = new SpoiltCopy(site.website(), folder, way.startsWith("served"));
        try (var server = PreviewServer.start(folder, 0)) {
            var root = spoilt.byHeaders() ? server.address() : folder.toUri();

            assertThat(guard.open(root + spoilt.write("<p>Nothing bad.</p>"))).isEmpty();
            assertAll(SpoiltCopy.BAD.entrySet().stream().map(bad -> () -> {
                assertThat(guard.open(root + spoilt.write(bad.getKey())))
                        .as(bad.getKey())
                        .anyMatch(heard -> heard.startsWith("error: held back: " + bad.getValue()));
                assertThat(guard.page().title()).as(bad.getKey()).isNotEqualTo("ran");
            }));
        }
    }

    @Test
    void no_page_can_be_shown_inside_another(OwnSite site) throws IOException {
        Files.writeString(
                folder.resolve("frame.html"),
                "<!doctype html><title>x</title><iframe src='" + site.address() + "'></iframe>");
        try (var server = PreviewServer.start(folder, 0)) {
            assertThat(guard.open(server.address() + "frame.html"))
                    .anyMatch(one -> one.matches("(?s)error: .*(frame-ancestors|X-Frame-Options).*"));
        }
    }
}
