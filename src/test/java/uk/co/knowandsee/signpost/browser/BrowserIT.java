package uk.co.knowandsee.signpost.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.co.knowandsee.signpost.SiteBuild;
import uk.co.knowandsee.signpost.SiteFolder;
import uk.co.knowandsee.signpost.console.Progress;
import uk.co.knowandsee.signpost.preview.PreviewServer;

/** Opens every page of the repository's own site, as its readers do, with and without JavaScript. */
class BrowserIT {

    private static final Path REPOSITORY = Path.of("");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @TempDir
    private static Path folder;

    private static Path website;
    private static Playwright playwright;
    private static Browser browser;
    private static PreviewServer server;
    private static PreviewServer badServer;
    private static final Map<Look, Visitor> READERS = new HashMap<>();

    @BeforeAll
    static void openTheSite() throws Exception {
        var program = Browsers.findOrSkip(System.getenv(), System.out::println);
        website = folder.resolve("website");
        new SiteBuild(TODAY, Progress.SILENT).bake(new SiteFolder(REPOSITORY), website);
        server = PreviewServer.start(website, 0);
        badServer = PreviewServer.start(BadPages.write(folder.resolve("bad")), 0);
        playwright = Playwright.create();
        browser = Browsers.start(playwright, program);
    }

    @AfterAll
    static void closeAll() {
        READERS.values().forEach(Visitor::close);
        Stream.of(browser, playwright, server, badServer)
                .filter(open -> open != null)
                .forEach(BrowserIT::close);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void a_page_keeps_to_itself_offers_help_shuts_nobody_out_and_fits_the_smallest_window(String page) {
        var reader = reader(Look.PHONE);

        reader.open(page);

        assertAll(
                () -> assertThat(reader.behaviour()).as(page).isEmpty(),
                () -> assertThat(reader.barriers()).as(page).isEmpty(),
                () -> assertThat(reader.tooWide()).as(page).isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void a_page_keeps_to_itself_and_offers_help_without_javascript(String page) {
        var reader = reader(Look.WITHOUT_JAVASCRIPT);

        reader.open(page);

        assertThat(reader.behaviour()).as(page).isEmpty();
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("oneOfEachTypeInOtherLooks")
    void a_type_of_page_shuts_nobody_out_however_it_is_looked_at(String page, Look look) {
        var reader = reader(look);

        reader.open(page);

        assertThat(reader.barriers()).as(page).isEmpty();
    }

    @Test
    void the_site_works_from_a_folder_without_a_server() {
        try (var reader = new Visitor(browser, website.toUri(), Look.DESK)) {
            var page = reader.open("parents/signs.html");

            page.locator("nav.menu a:visible").first().click();
            page.waitForURL(url -> !url.endsWith("parents/signs.html"));

            assertThat(Path.of(URI.create(page.url()))).isRegularFile();
            assertThat(page.locator("h1").count()).isOne();
            assertThat(reader.complaints()).isEmpty();
        }
    }

    /** What each bad page does is found, and nothing else; so the checks above can fail. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            good                | true  |
            good                | false |
            picture-elsewhere   | true  | request to another host: https://example.org/spy.png
            picture-elsewhere   | false | request to another host: https://example.org/spy.png
            picture-no-script   | false | request to another host: https://example.org/spy.png
            script-elsewhere    | true  | request to another host: https://example.org/spy.js
            cookie              | true  | cookie visits
            local-storage       | true  | localStorage visits
            session-storage     | true  | sessionStorage visits
            database            | true  | indexedDB visits
            cache               | true  | cache visits
            console             | true  | console error: oh no
            script-error        | true  | script error
            missing-file        | false | console error: Failed to load resource
            no-help             | true  | no help block
            """)
    void what_a_bad_page_does_is_found(String page, boolean javaScript, @Nullable String complaint) {
        var look = javaScript ? Look.PHONE : Look.WITHOUT_JAVASCRIPT;
        try (var reader = new Visitor(browser, badServer.address(), look)) {
            reader.open(page + ".html");

            var found = reader.behaviour();

            if (complaint == null) {
                assertThat(found).isEmpty();
            } else {
                assertThat(found).anyMatch(one -> one.startsWith(complaint));
            }
        }
    }

    @Test
    void what_one_page_kept_is_not_held_against_the_next() {
        try (var reader = new Visitor(browser, badServer.address(), Look.PHONE)) {
            for (var page : List.of("cookie", "local-storage", "session-storage", "database", "cache")) {
                reader.open(page + ".html");
                assertThat(reader.behaviour()).hasSize(1);
            }

            reader.open("good.html");

            assertThat(reader.behaviour()).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}, dark: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            good             | false |
            good             | true  |
            no-alt           | false | axe image-alt:
            pale             | false | axe color-contrast:
            pale-in-the-dark | false |
            pale-in-the-dark | true  | axe color-contrast:
            """)
    void a_page_that_shuts_somebody_out_is_found(String page, boolean dark, @Nullable String complaint) {
        try (var reader = new Visitor(browser, badServer.address(), dark ? Look.PHONE_IN_THE_DARK : Look.PHONE)) {
            reader.open(page + ".html");

            var found = reader.barriers();

            if (complaint == null) {
                assertThat(found).isEmpty();
            } else {
                assertThat(found).anyMatch(one -> one.startsWith(complaint));
            }
        }
    }

    @Test
    void a_page_that_is_too_wide_is_found() {
        try (var reader = new Visitor(browser, badServer.address(), Look.PHONE)) {
            reader.open("good.html");
            assertThat(reader.tooWide()).isEmpty();

            reader.open("wide.html");
            assertThat(reader.tooWide()).containsExactly("too wide: p.wide");
        }
    }

    static List<String> pages() throws IOException {
        try (var files = Files.walk(website)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .map(file -> website.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    static Stream<Arguments> oneOfEachTypeInOtherLooks() throws IOException {
        var firsts = new HashMap<String, String>();
        for (var page : pages()) {
            firsts.putIfAbsent(typeOf(page), page);
        }
        assertThat(firsts).as("the types that the layout names").hasSizeGreaterThanOrEqualTo(8);
        return firsts.values().stream()
                .sorted()
                .flatMap(page -> Stream.of(Look.PHONE_IN_THE_DARK, Look.DESK, Look.DESK_IN_THE_DARK)
                        .map(look -> Arguments.of(page, look)));
    }

    private static String typeOf(String page) throws IOException {
        var html = Files.readString(website.resolve(page));
        return html.replaceFirst("(?s).*<main [^>]*class=\"page page--([a-z-]+)\".*", "$1");
    }

    private static Visitor reader(Look look) {
        return READERS.computeIfAbsent(look, missing -> new Visitor(browser, server.address(), missing));
    }

    private static void close(AutoCloseable open) {
        try {
            open.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
