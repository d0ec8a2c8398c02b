package uk.co.knowandsee.signpost.links.targets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.co.knowandsee.signpost.console.Progress;

class TargetsTest {

    @TempDir
    Path here;

    @Test
    void a_folder_of_html_gives_every_outside_address_with_its_places() throws Exception {
        write(
                "public/index.html",
                "<a href='https://a.example/?x=1' rel=nofollow>a</a>\n<a href='https://a.example/?x=2'>b</a>\n"
                        + "<img srcset='https://img.example/1.png 1x, https://img.example/2.png 2x' alt=''>\n"
                        + "<iframe src='//frame.example/'></iframe><area href='https://area.example/'>\n"
                        + "<link rel=preconnect href='https://fonts.example'><div data-href='https://data.example/'>\n"
                        + "<form action='https://form.example/send'></form><a href='sub/'>s</a><a href='#top'>t</a>"
                        + "<a href='#'>e</a><a href='#:~:text=x'>f</a><a href='javascript:void(0)'>j</a>"
                        + "<a href='whatsapp://send?text=x'>w</a><a href=''>same</a>");
        write("public/sub/index.html", "<base href='https://base.example/dir/'><a href='page'>p</a>");

        var found = gather("public/");

        assertThat(found.problems()).isEmpty();
        assertThat(found.links())
                .extracting(link -> link.address() + " " + link.places())
                .containsExactly(
                        "https://a.example/?x=1 [public/index.html:1:10]",
                        "https://a.example/?x=2 [public/index.html:2:10]",
                        "https://area.example/ [public/index.html:4:53]",
                        "https://base.example/dir/page [public/sub/index.html:1:49]",
                        "https://form.example/send [public/index.html:6:15]",
                        "https://frame.example/ [public/index.html:4:14]",
                        "https://img.example/1.png [public/index.html:3:14]",
                        "https://img.example/2.png [public/index.html:3:44]");
    }

    @Test
    void broken_links_inside_a_folder_have_their_line_and_column() throws Exception {
        write(
                "public/index.html",
                "\n<a href='missing.html'>x</a> <a href='b.html#no'>y</a> <a href='/b.html#yes'>z</a>");
        write("public/b.html", "<p id=yes>Yes</p><p id=twice></p><p id=twice></p><a href='#/route'>app</a>");

        var found = gather("public");

        assertThat(found.problems())
                .extracting(p -> p.where() + " " + p.what())
                .containsExactly(
                        "public/index.html:2:10 `missing.html` (link) leads nowhere: the site has no `missing.html`",
                        "public/index.html:2:39 `b.html#no` (link) points at a place that is not there: `b.html` has no"
                                + " id `no`");
    }

    @Test
    void the_sites_own_address_is_looked_up_in_its_folder() throws Exception {
        write("public/index.html", "<a href='https://www.example.org/site/b.html'>x</a><a href='/site/b.html'>y</a>");
        write("public/b.html", "");
        var base = new Limits(10, 3, Optional.of(URI.create("https://www.example.org/site/")));

        assertThat(gather(base, "public").links()).isEmpty();
        assertThat(gather(base, "public").problems()).isEmpty();
    }

    @Test
    void addresses_that_browsers_mend_are_mended() throws Exception {
        write(
                "a.html",
                "<a href=' https://a.example/two words '>x</a><a href='https://bücher.example/ä?q=[1]|2'>y</a>"
                        + "<a href='htps://slip.example/'>z</a><a href='https://'>n</a>");

        var found = gather("a.html");

        assertThat(found.links())
                .extracting(link -> link.address().toString())
                .containsExactly("https://a.example/two%20words", "https://xn--bcher-kva.example/ä?q=%5B1%5D%7C2");
        assertThat(found.links()).allMatch(link -> link.address().getHost() != null);
    }

    @Test
    void markdown_is_checked_against_the_files_beside_it() throws Exception {
        write("docs/a.md", """
                # A

                [good](b.md#second-part) [self](#a) [up](../README.md) [bad](b.md#third)
                [gone](c.md) ![p](img/none.png) <a href="b.md">html</a> <https://out.example/>
                [tel](tel:08001111) [0800 1112](tel:08001111) [s](service:x)
                [root](/docs/b.md)
                """);
        write("docs/b.md", "# B\n\n## Second part\n");
        write("README.md", "x");

        var found = gather(".");

        assertThat(found.problems())
                .extracting(p -> p.where() + " " + p.what())
                .containsExactly(
                        "docs/a.md:3:62 `b.md#third` points at a place that is not there: `b.md` has no heading or id"
                                + " `third`",
                        "docs/a.md:4:8 `c.md` leads nowhere: there is no such file",
                        "docs/a.md:4:19 `img/none.png` leads nowhere: there is no such file",
                        "docs/a.md:5:33 the link says `0800 1112` but dials `08001111`");
        assertThat(found.links())
                .extracting(link -> link.address() + " " + link.places())
                .containsExactly("https://out.example/ [docs/a.md:4:58]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href='tel:+44 20 7219 3000'>020 7219 3000</a>",
                "<a href='tel:0800-1111'>Ring Childline, 24/7</a>",
                "<a href='tel:+353-1-850-0000'>Dublin</a>",
                "<a href='tel:999'>999</a><a href='tel:116123'>116 123</a>",
                "<a href='sms:85258?body=SHOUT'>Text SHOUT</a><a href='sms:?body=x'>Share</a>",
                "<a href='mailto:?subject=Look&amp;body=x'>Share</a><a href='mailto:a@b.example'>a@b.example</a>",
                "<a href='tel:02072193000;ext=12'>020 7219 3000 ext 12</a>"
            })
    void contacts_that_can_be_used_are_fine(String html) throws Exception {
        write("c.html", html);

        assertThat(gather("c.html").problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href='tel:'>Ring</a>",
                "<a href='tel:01234'>Ring</a>",
                "<a href='tel:080011112222333'>Ring</a>",
                "<a href='tel:help'>Ring</a>",
                "<a href='tel:08001111'>0800 1112</a>",
                "<a href='tel:02072193000'>Call 020 7219 4000 now</a>",
                "<a href='mailto:nobody'>Write</a>",
                "<a href='mailto:a@b.example'>c@d.example</a>",
                "<a href='mailto:'>Write</a>"
            })
    void contacts_that_lead_to_nobody_or_to_somebody_else_are_found(String html) throws Exception {
        write("c.html", "\n" + html);

        assertThat(gather("c.html").problems())
                .singleElement()
                .satisfies(p -> assertThat(p.where()).hasToString("c.html:2:10"));
    }

    @Test
    void a_list_has_one_address_to_a_line_and_comments() throws Exception {
        write("urls.txt", "# mine\nhttps://a.example/#part\n\n  https://b.example/ # why\r\nnonsense\n");
        write("table.csv", "name,url\nA,\"https://c.example/\"\nB,https://d.example/;x\n");

        var found = gather("urls.txt", "table.csv");

        assertThat(found.links())
                .extracting(link -> link.address() + " " + link.places())
                .containsExactly(
                        "https://a.example/#part [urls.txt:2:1]",
                        "https://b.example/ [urls.txt:4:3]",
                        "https://c.example/ [table.csv:2:4]",
                        "https://d.example/ [table.csv:3:3]");
        assertThat(found.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.where()).hasToString("urls.txt:5:1"));
    }

    @Test
    void a_list_is_read_from_standard_input() throws Exception {
        var in = new ByteArrayInputStream("https://a.example/\n".getBytes(UTF_8));

        var found = new Targets(here, in, Fetcher.NONE, Limits.USUAL, Progress.SILENT).gather(List.of("-"));

        assertThat(found.links().get(0).places().get(0)).hasToString("standard input:1:1");
    }

    @Test
    void a_packed_sitemap_names_its_pages_with_their_lines() throws Exception {
        var xml = """
                <?xml version="1.0"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <url><loc>https://a.example/?x=1&amp;y=2</loc></url>
                <url><loc>
                  https://b.example/
                </loc></url>
                <url><loc>/c</loc></url></urlset>
                """;
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(xml.getBytes(UTF_8));
        }
        Files.write(here.resolve("sitemap.xml.gz"), packed.toByteArray());

        var found = gather("sitemap.xml.gz");

        assertThat(found.links())
                .extracting(link -> link.address() + " " + link.places())
                .containsExactly(
                        "https://a.example/?x=1&y=2 [sitemap.xml.gz:3:11]", "https://b.example/ [sitemap.xml.gz:5:3]");
        assertThat(found.problems()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<urlset><url><loc>https://a.example/</loc>",
                "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><urlset><url><loc>&a;</loc></url></urlset>",
                "nothing",
                "",
                "<html><body>x</body></html>"
            })
    void a_sitemap_that_is_none_is_a_problem(String xml) throws Exception {
        write("sitemap.xml", xml);

        assertThat(gather("sitemap.xml").problems()).hasSize(1);
    }

    @Test
    void a_feed_names_its_entries() throws Exception {
        write(
                "feed.xml",
                "<rss><channel><link>https://a.example/</link><item><link>https://a.example/1</link>"
                        + "<description>&lt;a href='https://b.example/'&gt;x&lt;/a&gt;</description></item></channel></rss>");

        assertThat(gather("feed.xml").links())
                .extracting(link -> link.address().toString())
                .containsExactly("https://a.example/", "https://a.example/1", "https://b.example/");
    }

    @Test
    void a_hundred_thousand_addresses_are_gathered() throws Exception {
        var list = new StringBuilder();
        IntStream.range(0, 100_000)
                .forEach(i -> list.append("https://h")
                        .append(i % 50)
                        .append(".example/p")
                        .append(i)
                        .append('\n'));
        write("many.txt", list.toString());

        assertThat(gather("many.txt").links()).hasSize(100_000);
    }

    @Test
    void scrambled_files_never_fail() throws Exception {
        var random = new Random(5);
        for (int round = 0; round < 200; round++) {
            var bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            for (var name : List.of("x.html", "x.md", "x.xml", "x.txt", "x.xml.gz")) {
                Files.write(here.resolve(name), bytes);
                assertThat(gather(name)).isNotNull();
            }
        }
    }

    private void write(String name, String text) throws IOException {
        var file = here.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Gathered gather(String... targets) throws InterruptedException {
        return gather(Limits.USUAL, targets);
    }

    private Gathered gather(Limits limits, String... targets) throws InterruptedException {
        return new Targets(here, InputStream.nullInputStream(), Fetcher.NONE, limits, Progress.SILENT)
                .gather(List.of(targets));
    }
}
