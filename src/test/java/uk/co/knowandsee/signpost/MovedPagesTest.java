package uk.co.knowandsee.signpost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.co.knowandsee.signpost.console.Progress;
import uk.co.knowandsee.signpost.preview.PreviewServer;
import uk.co.knowandsee.signpost.problem.ProblemsFound;

/** What readers find at the old addresses of a small campaign, on hosts of every kind. */
class MovedPagesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final List<String> OLD =
            List.of("old/place.html", "old/", "old", "files/old.csv", "go/taxi-card", "go/taxi-card/");

    private static final HttpClient STAYING = HttpClient.newHttpClient();
    private static final HttpClient FOLLOWING =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

    @TempDir
    private Path folder;

    private Path site;
    private Path website;

    @BeforeEach
    void a_small_campaign_in_which_something_has_moved() throws Exception {
        site = folder.resolve("site");
        website = folder.resolve("website");
        Trees.copy(Path.of("src/test/sites/base/campaign"), site);
        Files.createDirectories(site.resolve("assets/files"));
        Files.writeString(site.resolve("assets/files/new.csv"), "a,b\n1,2\n");
        redirects("""
                old/place.html -> good.html#talk
                old/ -> https://campaign.example/areas/halton.html
                files/old.csv -> files/new.csv
                go/taxi-card/ -> good.html
                """);
    }

    @Test
    void a_page_leads_on_without_a_script_and_is_valid_html() throws Exception {
        bake();

        var page = Files.readString(website.resolve("old/place.html"));
        assertThat(page)
                .contains(
                        "<html lang=\"en-GB\">",
                        "<title>Know and See</title>",
                        "<meta http-equiv=\"refresh\" content=\"0; url=../good.html#talk\">",
                        "<meta http-equiv=\"Content-Security-Policy\"",
                        "<meta name=\"robots\" content=\"noindex\">",
                        "<link rel=\"canonical\" href=\"https://campaign.example/good.html\">",
                        "<a href=\"../good.html#talk\">",
                        "<a href=\"https://weather.example/\" rel=\"nofollow noreferrer\">Leave this site</a>")
                .doesNotContain("<script", "<style", "stylesheet");
        assertThat(new HtmlChecker().check(page)).isEmpty();
        assertThat(new HtmlChecker().check(Files.readString(website.resolve("go/taxi-card/index.html"))))
                .isEmpty();
        assertThat(website.resolve("files/old.csv")).hasSameBinaryContentAs(website.resolve("files/new.csv"));
    }

    @Test
    void each_kind_of_host_is_told() throws Exception {
        bake();

        assertThat(website.resolve("_redirects")).content().endsWith("""

                /files/old.csv /files/new.csv 301
                /go/taxi-card /good.html 302
                /go/taxi-card/ /good.html 302
                /go/taxi-card/index.html /good.html 302
                /old /areas/halton.html 301
                /old/ /areas/halton.html 301
                /old/index.html /areas/halton.html 301
                /old/place.html /good.html#talk 301
                """);
        assertThat(website.resolve(".htaccess"))
                .content()
                .contains("  RedirectMatch 302 \"^/go/taxi-card$\" \"/good.html\"\n");
        assertThat(folder.resolve("website.nginx.conf"))
                .content()
                .contains("location = /go/taxi-card { return 302 \"/good.html\"; }\n");
        assertThat(folder.resolve("website.Caddyfile")).content().contains("\tredir /go/taxi-card /good.html 302\n");
        assertThat(website.resolve("_headers")).content().contains("\n/go/*\n  Cache-Control: no-store\n");
    }

    @Test
    void what_leads_to_a_discreet_page_is_neither_kept_nor_remembered() throws Exception {
        Files.writeString(
                site.resolve("content/good.md"),
                Files.readString(site.resolve("content/good.md")).replace("summary:", "discreet: true\nsummary:"));
        bake();

        assertThat(website.resolve("_redirects")).content().contains("/old/place.html /good.html#talk 302\n");
        assertThat(website.resolve("_headers")).content().contains("\n/old/*\n  Cache-Control: no-store\n");
    }

    @Test
    void a_reader_arrives_where_the_host_knows_redirects_and_where_it_does_not() throws Exception {
        bake();

        try (var server = PreviewServer.start(website, 0)) {
            var arrived = new TreeMap<String, String>();
            for (var path : OLD) {
                assertThat(get(server, path, STAYING).statusCode()).isEqualTo(path.startsWith("go/") ? 302 : 301);
                var answer = get(server, path, FOLLOWING);
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(answer.body()).doesNotContain("http-equiv=\"refresh\"");
                arrived.put(path, answer.body());
            }

            Files.delete(website.resolve("_redirects"));
            for (var path : OLD) {
                var answer = get(server, path, FOLLOWING);
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(arrived(server, answer)).isEqualTo(arrived.get(path));
            }
        }
    }

    /** What a browser shows that does what the page says. */
    private static String arrived(PreviewServer server, HttpResponse<String> answer) throws Exception {
        var refresh = answer.body().split("content=\"0; url=", 2);
        if (refresh.length == 1) {
            return answer.body();
        }
        var to = answer.uri().resolve(refresh[1].split("[\"#]", 2)[0]);
        return get(server, server.address().relativize(to).toString(), STAYING).body();
    }

    private static HttpResponse<String> get(PreviewServer server, String path, HttpClient client) throws Exception {
        return client.send(
                HttpRequest.newBuilder(server.address().resolve(path)).build(), BodyHandlers.ofString());
    }

    @Test
    void what_is_recorded_is_kept_alive_until_it_leads_on() throws Exception {
        var report = bake();
        new SiteWorkshop()
                .recordHeadings(new SiteFolder(site), new Workshop.Bake("", report.warnings(), Optional.of(report)));
        assertThat(site.resolve("data/permalinks.txt"))
                .content()
                .contains("\nfiles/old.csv\n", "\ngo/taxi-card/index.html\n", "\ngood.html\n", "\nold/place.html\n");
        assertThat(bake().warnings()).isEmpty();

        redirects("""
                old/place.html -> good.html#talk
                old/ -> areas/halton.html
                files/old.csv -> files/new.csv
                """);
        var found = catchThrowableOfType(ProblemsFound.class, this::bake);
        assertThat(found).isNotNull();
        assertThat(found.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("permalinks/gone");
            assertThat(problem.remedy()).startsWith("add the line `go/taxi-card/index.html -> ");
        });
    }

    @Test
    void a_page_that_leads_on_is_in_no_list_of_pages() throws Exception {
        var report = bake();

        assertThat(report.pages()).isEqualTo(4);
        try (var files = Files.walk(website)) {
            assertThat(files.filter(file -> file.toString().endsWith(".xml")))
                    .allSatisfy(file -> assertThat(file).content().doesNotContain("old/place.html", "go/taxi-card"));
        }
    }

    @Test
    void a_file_of_the_teams_own_for_the_host_is_told_instead_of_lost() throws Exception {
        Files.writeString(site.resolve("assets/_redirects"), "/a /b 301\n");

        var found = catchThrowableOfType(ProblemsFound.class, this::bake);

        assertThat(found.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).isEqualTo("the build writes `_redirects` itself"));

        Files.delete(site.resolve("data/redirects.txt"));
        bake();
        assertThat(website.resolve("_redirects")).content().isEqualTo("/a /b 301\n");
    }

    @Test
    void a_plain_folder_may_have_lists_of_that_name_for_its_own_use() throws Exception {
        var plain = folder.resolve("plain");
        Trees.copy(Path.of("src/test/sites/base/plain"), plain);
        new SiteBuild(TODAY, Progress.SILENT).bake(new SiteFolder(plain), website);
        var before = Trees.contents(website);
        Files.createDirectories(plain.resolve("data"));
        Files.writeString(plain.resolve("data/redirects.txt"), "anything at all\n");
        Files.writeString(plain.resolve("data/permalinks.txt"), "nowhere.html\n");

        new SiteBuild(TODAY, Progress.SILENT).bake(new SiteFolder(plain), website);

        assertThat(Trees.contents(website)).isEqualTo(before);
    }

    private void redirects(String lines) throws Exception {
        Files.createDirectories(site.resolve("data"));
        Files.writeString(site.resolve("data/redirects.txt"), lines);
    }

    private BuildReport bake() throws Exception {
        return new SiteBuild(TODAY, Progress.SILENT).bake(new SiteFolder(site), website);
    }
}
