package uk.co.knowandsee.signpost.links.targets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.co.knowandsee.signpost.console.Progress;

class CrawlTest {

    private final Map<String, String> pages = new HashMap<>();
    private final List<String> asked = new ArrayList<>();
    private final List<String> slowed = new ArrayList<>();
    private boolean robotsAnswer = true;

    private final Fetcher web = new Fetcher() {
        @Override
        public Optional<Fetched> fetch(URI address) {
            asked.add(address.toString());
            if (address.getPath().equals("/robots.txt") && !robotsAnswer) {
                return Optional.empty();
            }
            var page = pages.get(address.toString());
            var type = address.getPath().endsWith(".txt") ? "text/plain" : "text/html";
            return Optional.of(new Fetched(
                    address, page == null ? 404 : 200, type, new Bytes((page == null ? "" : page).getBytes(UTF_8))));
        }

        @Override
        public void slowDown(String host, Duration pause) {
            slowed.add(host + " " + pause.toSeconds());
        }
    };

    @Test
    void a_site_is_followed_within_its_own_host() throws Exception {
        pages.put("https://a.example/", "<a href=two>2</a> <a href='https://b.example/'>out</a>\n<a href='?q=1'>q</a>");
        pages.put("https://a.example/two", "<a href='/'>home</a><a href='../three#x'>3</a><a href=doc.pdf>pdf</a>");

        var found = follow(Limits.USUAL, "https://a.example/");

        assertThat(asked)
                .containsExactly(
                        "https://a.example/",
                        "https://a.example/robots.txt",
                        "https://a.example/two",
                        "https://a.example/?q=1",
                        "https://a.example/three");
        assertThat(found.links())
                .extracting(link -> link.address() + " " + link.places())
                .contains(
                        "https://a.example/three#x [https://a.example/two:1:30]",
                        "https://a.example/doc.pdf [https://a.example/two:1:55]",
                        "https://b.example/ [https://a.example/:1:28]",
                        "https://a.example/?q=1 [https://a.example/:2:10]");
        assertThat(found.pages()).isEqualTo(2);
    }

    @Test
    void robots_are_honoured_and_a_pause_is_passed_on() throws Exception {
        pages.put("https://a.example/robots.txt", "User-agent: *\nDisallow: /private/\nCrawl-delay: 3\n");
        pages.put("https://a.example/", "<a href='/private/x'>x</a><a href='/open'>y</a>");

        var found = follow(Limits.USUAL, "https://a.example/");

        assertThat(asked).contains("https://a.example/open").doesNotContain("https://a.example/private/x");
        assertThat(found.links()).anyMatch(link -> link.address().getPath().equals("/private/x"));
        assertThat(slowed).containsExactly("a.example 3");
    }

    @Test
    void a_host_whose_rules_cannot_be_read_is_not_followed() throws Exception {
        robotsAnswer = false;
        pages.put("https://a.example/", "<a href='/next'>x</a>");

        follow(Limits.USUAL, "https://a.example/");

        assertThat(asked).doesNotContain("https://a.example/next");
    }

    @Test
    void pages_and_depth_are_limited() throws Exception {
        for (int i = 0; i < 50; i++) {
            pages.put(
                    "https://a.example/" + (char) ('a' + i % 26) + i,
                    "<a href='/" + (char) ('a' + (i + 1) % 26) + (i + 1) + "'>n</a>");
        }

        assertThat(follow(new Limits(5, 50, Optional.empty()), "https://a.example/a0")
                        .pages())
                .isEqualTo(5);
        assertThat(follow(new Limits(500, 3, Optional.empty()), "https://a.example/a0")
                        .pages())
                .isEqualTo(4);
    }

    @Test
    void traps_come_to_an_end() throws Exception {
        var calendar = new Fetcher() {
            private int month;

            @Override
            public Optional<Fetched> fetch(URI address) {
                asked.add(address.toString());
                month++;
                var html = "<a href='/calendar?month=" + month + "'>next</a><a href='/x" + month + "/?sid=" + month
                        + "'>s</a><a href='same/same/'>deeper</a><a href='/home;jsessionid=" + month + "'>h</a>";
                boolean robots = address.getPath().equals("/robots.txt");
                return Optional.of(
                        new Fetched(address, robots ? 404 : 200, "text/html", new Bytes(html.getBytes(UTF_8))));
            }
        };

        var found = new Targets(Path.of("."), InputStream.nullInputStream(), calendar, Limits.USUAL, Progress.SILENT)
                .gather(List.of("https://a.example/"));

        assertThat(found.pages()).isLessThan(300);
        assertThat(asked.stream().filter(a -> a.contains("jsessionid"))).hasSize(1);
    }

    @Test
    void an_index_of_sitemaps_is_followed() throws Exception {
        var web = new Fetcher() {
            @Override
            public Optional<Fetched> fetch(URI address) {
                var xml = address.getPath().equals("/sitemap.xml")
                        ? "<sitemapindex><sitemap><loc>https://a.example/one.xml</loc></sitemap>"
                                + "<sitemap><loc>https://a.example/sitemap.xml</loc></sitemap></sitemapindex>"
                        : "<urlset><url><loc>https://a.example/page</loc></url></urlset>";
                return Optional.of(new Fetched(address, 200, "application/xml", new Bytes(xml.getBytes(UTF_8))));
            }
        };

        var found = new Targets(Path.of("."), InputStream.nullInputStream(), web, Limits.USUAL, Progress.SILENT)
                .gather(List.of("https://a.example/sitemap.xml"));

        assertThat(found.links())
                .extracting(link -> link.address() + " " + link.places())
                .contains("https://a.example/page [https://a.example/one.xml:1:19]");
    }

    private Gathered follow(Limits limits, String target) throws InterruptedException {
        return new Targets(Path.of("."), InputStream.nullInputStream(), web, limits, Progress.SILENT)
                .gather(List.of(target));
    }
}
