package uk.co.knowandsee.signpost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.co.knowandsee.signpost.evidence.Proves;
import uk.co.knowandsee.signpost.preview.PreviewServer;

/**
 * Leaving, and what Back shows afterwards, with every page of the site; next to GOV.UK's component. The way out of this
 * copy leads to a page on this computer, which can say what it was told. All but the look at every type of page is in a
 * browser that comes and goes as readers' browsers do.
 */
@ExtendWith(OwnSite.Opened.class)
class LeavingIT {

    private static final String WAY_OUT = "a.exit-link";
    private static final String STORY = "young-people/stories/the-new-team-mate.html";

    @TempDir
    private static Path folder;

    private static Playwright playwright;
    private static Browser browser;
    private static Elsewhere elsewhere;
    private static SiteCopy site;
    private static PreviewServer server;
    private static Pattern ours;

    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void openACopy(OwnSite own) throws Exception {
        playwright = Browsers.playwright();
        browser = Browsers.startForLeaving(
                playwright, Browsers.find(System.getenv()).orElseThrow());
        elsewhere = Elsewhere.start();
        site = SiteCopy.of(own.website(), folder.resolve("site"))
                .changeEverywhere(exitOfTheSite(), elsewhere.weather().toString());
        server = PreviewServer.start(site.folder(), 0);
        ours = Pattern.compile("^" + Pattern.quote(server.address().toString()) + "|^file:");
    }

    @AfterAll
    static void close() {
        browser.close();
        playwright.close();
        server.close();
        elsewhere.close();
    }

    @BeforeEach
    void openATab() {
        context = browser.newContext(Look.PHONE.options());
        page = context.newPage();
    }

    @AfterEach
    void closeIt() {
        context.close();
    }

    @Test
    @Proves({"back-after-leaving", "exit-hears-nothing"})
    void after_leaving_from_a_page_of_any_type_the_tab_has_no_page_of_ours_in_its_history_and_nobody_is_told(
            OwnSite own) throws Exception {
        var slips = new TreeMap<String, List<String>>();
        try (var reader = own.browser().newContext(Look.PHONE.options())) {
            var tab = reader.newPage();
            var history = new TabHistory(tab);
            tab.navigate(elsewhere.before().toString());
            for (var address : own.oneOfEachType()) {
                tab.navigate(server.address() + address);
                tab.locator(WAY_OUT).dispatchEvent("click");
                tab.waitForURL(elsewhere.weather().toString());
                var found = Stream.concat(
                                history.addresses().stream().filter(ours.asPredicate()), elsewhere.referrers().stream())
                        .toList();
                if (!found.isEmpty()) {
                    slips.put(address, found);
                }
            }
        }
        assertThat(slips).isEmpty();
    }

    @Test
    void a_whole_visit_is_one_entry_in_the_history() {
        var links = List.of(
                "a[href$='young-people/index.html']",
                "main a[href$='stories/index.html'], main a[href*='stories/']",
                "a.bar__help",
                "footer a[href$='leaving-quickly.html']",
                "a.back-link, .breadcrumb a");

        var left = Leaving.by(page, elsewhere, server.address() + "index.html", links, WAY_OUT);

        assertThat(left.slips(elsewhere, ours)).isEmpty();
        assertThat(left.referrers()).isEmpty();
    }

    @ParameterizedTest(name = "leaving by {0}")
    @ValueSource(strings = {"a.exit-link", "a.skip-link[href^=http]", ".step-ways a[href^=http]"})
    void every_way_out_is_as_good_as_the_other(String wayOut) {
        var left = Leaving.by(
                page, elsewhere, server.address() + "young-people/is-this-ok/right-now.html", List.of(), wayOut);

        assertThat(left.slips(elsewhere, ours)).isEmpty();
    }

    @Test
    @Proves("shift-three-times")
    void shift_three_times_leaves_and_a_capital_letter_does_not() {
        page.navigate(elsewhere.before().toString());
        page.navigate(server.address() + STORY);

        for (int i = 0; i < 4; i++) {
            page.keyboard().press("Shift+A");
        }
        page.keyboard().press("Shift");
        page.keyboard().press("a");
        page.keyboard().press("Shift");
        page.keyboard().press("Shift");
        assertThat(page.url()).isEqualTo(server.address() + STORY);
        assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.STATUS)
                        .first()
                        .textContent())
                .contains("once more");
        page.keyboard().press("Shift");

        page.waitForURL(elsewhere.weather().toString());
        page.goBack();
        assertThat(page.url()).isEqualTo(elsewhere.before().toString());
    }

    @Test
    @Proves("shift-three-times")
    void shift_is_forgotten_after_five_seconds() {
        page.clock().install();
        page.navigate(server.address() + STORY);
        page.keyboard().press("Shift");
        page.keyboard().press("Shift");
        page.clock().fastForward(5100);

        page.keyboard().press("Shift");

        assertThat(page.url()).isEqualTo(server.address() + STORY);
    }

    /**
     * Back while the weather is still on its way, and then Forward: the page that was left leaves again, also when the
     * browser has kept it whole. Browsers under test do without that; readers' browsers do not.
     */
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"--disable-back-forward-cache", "--no-such-argument"})
    @Proves("back-after-leaving")
    void a_page_that_was_left_leaves_again_when_it_is_brought_back(String without) {
        try (var other = Browsers.startForLeaving(
                playwright, Browsers.find(System.getenv()).orElseThrow(), without)) {
            var tab = other.newContext(Look.PHONE.options()).newPage();
            tab.navigate(elsewhere.sentOn().toString());
            tab.navigate(server.address() + STORY);

            elsewhere.whileSlow(() -> {
                tab.locator(WAY_OUT).dispatchEvent("click");
                elsewhere.awaitWeather();
                new TabHistory(tab).back();
                elsewhere.awaitWeather();
            });

            tab.waitForCondition(() -> shown(other).contains(elsewhere.weather().toString()));
        }
    }

    /** What the browser's tabs show, whatever has become of the pages that were opened in them. */
    private static List<String> shown(Browser browser) {
        var tabs = browser.newBrowserCDPSession().send("Target.getTargets").getAsJsonArray("targetInfos");
        return StreamSupport.stream(tabs.spliterator(), false)
                .map(tab -> tab.getAsJsonObject().get("url").getAsString())
                .toList();
    }

    @Test
    void our_own_back_leads_the_way_one_came_without_adding_to_the_history() {
        page.navigate(server.address() + "index.html");
        page.locator("a[href$='help/index.html']").first().dispatchEvent("click");
        page.waitForURL("**/help/index.html");
        page.locator("footer a[href$='leaving-quickly.html']").dispatchEvent("click");
        page.waitForURL("**/leaving-quickly.html");

        page.locator("a.back-link").click();
        page.waitForURL("**/help/index.html");
        page.locator("a.back-link").click();
        page.waitForURL("**/index.html");

        assertThat(page.url()).isEqualTo(server.address() + "index.html");
        assertThat(page.evaluate("() => history.length")).isEqualTo(2);
    }

    @Test
    @Proves("exit-hears-nothing")
    void without_javascript_the_way_out_leads_out_and_tells_nobody() {
        try (var plain = browser.newContext(Look.WITHOUT_JAVASCRIPT.options())) {
            var tab = plain.newPage();
            tab.navigate(server.address() + STORY);
            elsewhere.referrers();

            tab.locator(WAY_OUT).click();

            tab.waitForURL(elsewhere.weather().toString());
            assertThat(elsewhere.referrers()).isEmpty();
        }
    }

    /** The second row so that the first can fail: to somebody who only closes the browser, it shows the page again. */
    @ParameterizedTest(name = "after leaving: {0}")
    @ValueSource(booleans = {true, false})
    @Proves("back-after-leaving")
    void a_browser_that_opens_where_it_was_closed_does_not_bring_back_what_was_left(
            boolean left, @TempDir Path profile) {
        var addresses = RestoredSession.after(playwright, Browsers.withWindowsOrSkip(), profile, tab -> {
            tab.navigate(elsewhere.before().toString());
            tab.navigate(server.address() + STORY);
            if (left) {
                tab.locator(WAY_OUT).dispatchEvent("click");
                tab.waitForURL(elsewhere.weather().toString());
            }
        });

        assertThat(addresses).contains(elsewhere.before().toString());
        assertThat(addresses.stream().anyMatch(ours.asPredicate())).isNotEqualTo(left);
    }

    @Test
    void it_leaves_from_a_folder_too() {
        var left = Leaving.by(
                page,
                elsewhere,
                site.folder().resolve("help/index.html").toUri().toString(),
                List.of(),
                WAY_OUT);

        assertThat(left.slips(elsewhere, ours)).isEmpty();
        assertThat(left.referrers()).isEmpty();
    }

    /** This and the next two so that the tests above can fail: copies in which one thing is otherwise. */
    @Test
    void a_way_out_that_says_where_the_reader_came_from_is_found(@TempDir Path copy) throws Exception {
        SiteCopy.of(site.folder(), copy)
                .change(STORY, "content=\"no-referrer\"", "content=\"unsafe-url\"")
                .change("_headers", "Referrer-Policy: no-referrer", "Referrer-Policy: unsafe-url");
        try (var spoilt = PreviewServer.start(copy, 0)) {
            var left = Leaving.by(page, elsewhere, spoilt.address() + STORY, List.of(), WAY_OUT);

            assertThat(left.referrers()).containsExactly(spoilt.address() + STORY);
        }
    }

    @Test
    void a_key_that_does_not_leave_is_found(@TempDir Path copy) throws Exception {
        SiteCopy.of(site.folder(), copy).change("js/site.js", "presses === 3", "presses === 4");
        try (var spoilt = PreviewServer.start(copy, 0)) {
            page.navigate(spoilt.address() + STORY);
            for (int i = 0; i < 3; i++) {
                page.keyboard().press("Shift");
            }

            assertThat(page.locator("h1").textContent()).isNotBlank();
            assertThat(page.url()).isEqualTo(spoilt.address() + STORY);
        }
    }

    @Test
    void a_page_that_stays_when_it_is_brought_back_is_found(@TempDir Path copy) throws Exception {
        SiteCopy.of(site.folder(), copy)
                .change("js/site.js", "if (history.state && history.state.gone) {", "if (false) {");
        try (var spoilt = PreviewServer.start(copy, 0)) {
            page.navigate(elsewhere.sentOn().toString());
            page.navigate(spoilt.address() + STORY);

            elsewhere.whileSlow(() -> {
                page.locator(WAY_OUT).dispatchEvent("click");
                elsewhere.awaitWeather();
                page.waitForResponse(spoilt.address() + STORY, () -> new TabHistory(page).back());
            });

            assertThat(page.locator("h1").textContent()).isNotBlank();
            assertThat(page.url()).isEqualTo(spoilt.address() + STORY);
        }
    }

    /** What the most used component of this kind does, in the same browser. Not a promise of ours: printed for the record. */
    @Test
    void gov_uk_s_component_shows_the_page_again_and_says_where_the_reader_came_from() throws Exception {
        try (var theirs = GovUkPages.start(elsewhere.weather())) {
            var there = Leaving.by(
                    page,
                    elsewhere,
                    theirs.address() + "one.html",
                    List.of("a.onward"),
                    "a.govuk-exit-this-page__button");
            var here = Leaving.by(
                    page,
                    elsewhere,
                    server.address() + "index.html",
                    List.of("main a[href$='young-people/index.html']"),
                    WAY_OUT);

            System.out.println("""
                    | | Back shows | entries left | referrer sent |
                    |---|---|---|---|
                    | GOV.UK Frontend %s | %s | %d | %s |
                    | this site | %s | %d | %s |""".formatted(
                            GovUkPages.VERSION,
                            there.back().replace(theirs.address().toString(), "our page "),
                            there.entries(),
                            there.referrers(),
                            here.back().equals(elsewhere.before().toString()) ? "the page before" : here.back(),
                            here.entries(),
                            here.referrers()));
            assertThat(there.back()).isEqualTo(theirs.address() + "two.html");
            assertThat(there.referrers()).isNotEmpty();
            assertThat(here.back()).isEqualTo(elsewhere.before().toString());
            assertThat(here.referrers()).isEmpty();
        }
    }

    private static String exitOfTheSite() throws Exception {
        return Files.readAllLines(Path.of("jbake.properties")).stream()
                .filter(line -> line.startsWith("signpost.exit="))
                .map(line -> line.substring("signpost.exit=".length()))
                .findFirst()
                .orElseThrow();
    }
}
