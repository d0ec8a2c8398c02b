package uk.co.knowandsee.signpost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.co.knowandsee.signpost.preview.PreviewServer;

/** What a visitor to a page takes down, on pages that do what no page may do; and the own site without a server. */
@ExtendWith(OwnSite.Opened.class)
class BrowserIT {

    @TempDir
    private static Path folder;

    private static PreviewServer badServer;

    @BeforeAll
    static void writeBadPages() throws Exception {
        badServer = PreviewServer.start(BadPages.write(folder.resolve("bad")), 0);
    }

    @AfterAll
    static void close() {
        badServer.close();
    }

    @Test
    void the_site_works_from_a_folder_without_a_server(OwnSite site) {
        var reader = site.visitor(site.website().toUri(), Look.DESK);
        var page = reader.open("parents/signs.html");

        page.locator("nav.menu a:visible").first().click();
        page.waitForURL(url -> !url.endsWith("parents/signs.html"));

        assertThat(Path.of(URI.create(page.url()))).isRegularFile();
        assertThat(page.locator("h1").count()).isOne();
        assertThat(reader.complaints()).isEmpty();
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
    void what_a_bad_page_does_is_found(String page, boolean javaScript, @Nullable String complaint, OwnSite site) {
        var look = javaScript ? Look.PHONE : Look.WITHOUT_JAVASCRIPT;
        var reader = site.visitor(badServer.address(), look);
        reader.open(page + ".html");

        var found = reader.behaviour();

        if (complaint == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).anyMatch(one -> one.startsWith(complaint));
        }
    }

    @Test
    void what_one_page_kept_is_not_held_against_the_next(OwnSite site) {
        var reader = site.visitor(badServer.address(), Look.PHONE);
        for (var page : List.of("cookie", "local-storage", "session-storage", "database", "cache")) {
            reader.open(page + ".html");
            assertThat(reader.behaviour()).hasSize(1);
        }

        reader.open("good.html");

        assertThat(reader.behaviour()).isEmpty();
    }
}
