package uk.co.knowandsee.signpost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.co.knowandsee.signpost.console.Progress;
import uk.co.knowandsee.signpost.links.inquiry.Inquiry;
import uk.co.knowandsee.signpost.links.outside.Visitor;
import uk.co.knowandsee.signpost.links.policy.CheckSettings;
import uk.co.knowandsee.signpost.links.signposts.ExternalLink;
import uk.co.knowandsee.signpost.links.targets.Gathered;
import uk.co.knowandsee.signpost.links.targets.Limits;
import uk.co.knowandsee.signpost.links.targets.Targets;
import uk.co.knowandsee.signpost.links.world.Asked;
import uk.co.knowandsee.signpost.links.world.Conduct;
import uk.co.knowandsee.signpost.links.world.TestNetwork;

/** Sites that are followed over real sockets. */
class BringerTest {

    private final TestNetwork network = new TestNetwork();

    @BeforeEach
    void a_small_site() {
        network.host("small.example")
                .on(
                        "/",
                        Conduct.html(
                                "<a href=/a.html>a</a>\n<a href='https://other.example/x'>x</a> <a href=/private/p>p</a>"))
                .on("/a.html", Conduct.html("<p>\n<a href=b>b</a></p>"))
                .on("/b", Conduct.html("<a href=/>home</a>"))
                .on("/robots.txt", text("User-agent: *\nDisallow: /private/\nCrawl-delay: 3\n"));
        network.host("other.example");
    }

    @AfterEach
    void close() {
        network.close();
    }

    @Test
    void a_site_is_followed_within_its_host_and_robots_txt_is_heeded() throws Exception {
        var gathered = gather("https://small.example/");

        assertThat(gathered.links())
                .extracting(link -> link.address().toString())
                .contains("https://other.example/x", "https://small.example/b", "https://small.example/private/p");
        assertThat(places(gathered, "https://small.example/b")).contains("https://small.example/a.html:2:9");
        assertThat(network.asked())
                .extracting(Asked::path)
                .contains("/robots.txt", "/a.html", "/b")
                .doesNotContain("/private/p", "/x");
        assertThat(network.time.slept).contains(Duration.ofSeconds(3));
    }

    @Test
    void a_packed_sitemap_is_read_to_its_end() throws Exception {
        var map = new StringBuilder("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        for (int i = 0; i < 3000; i++) {
            map.append("<url><loc>https://small.example/page-")
                    .append(i * 7919L)
                    .append("</loc></url>\n");
        }
        network.host("small.example")
                .on("/sitemap.xml.gz", packed(map.append("</urlset>").toString()));

        assertThat(gather("https://small.example/sitemap.xml.gz").links()).hasSize(3001);
    }

    private Gathered gather(String target) throws InterruptedException {
        var settings = CheckSettings.usual("test");
        try (var bringer = Bringer.visiting(new Visitor(Inquiry.optionsOf(settings), network.surroundings(Map.of())))) {
            return new Targets(Path.of(""), InputStream.nullInputStream(), bringer, Limits.USUAL, Progress.SILENT)
                    .gather(List.of(target));
        }
    }

    private static List<String> places(Gathered gathered, String address) {
        return gathered.links().stream()
                .filter(link -> link.address().toString().equals(address))
                .map(ExternalLink::places)
                .flatMap(List::stream)
                .map(Object::toString)
                .toList();
    }

    private static Conduct text(String text) {
        return Conduct.page(200, Map.of("Content-Type", "text/plain"), text.getBytes(StandardCharsets.UTF_8));
    }

    private static Conduct packed(String text) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return Conduct.page(200, Map.of("Content-Type", "application/gzip"), packed.toByteArray());
    }
}
