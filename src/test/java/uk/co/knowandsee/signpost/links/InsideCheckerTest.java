package uk.co.knowandsee.signpost.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.co.knowandsee.signpost.problem.Problem;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Severity;
import uk.co.knowandsee.signpost.problem.Where;

class InsideCheckerTest {

    private static final URI HOST = URI.create("https://www.knowandsee.co.uk");

    @TempDir
    Path site;

    @BeforeEach
    void a_small_site() throws IOException {
        put("index.html", "<h1 id=welcome>Welcome</h1>");
        put("help/index.html", "<h2 id=childline>Childline</h2><a name=old></a>");
        put("help/two words.html", "<p>x</p>");
        put("css/site.css", "");
        put("images/logo.svg", "<svg xmlns='http://www.w3.org/2000/svg'><g id='eye'/></svg>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../help/index.html",
                "./../help/./index.html",
                "../help/index.html?from=parents#childline",
                "../help/index.html#child%6Cine",
                "../help/index.html#old",
                "../help/index.html#",
                "../help/index.html#top",
                "../help/index.html#:~:text=you%20can",
                "../help/index.html#childline:~:text=you",
                "../help/two%20words.html",
                "  ../help/index.html\n",
                "#",
                "#top",
                "#here",
                "#:~:text=hello",
                "page.html#here",
                "https://elsewhere.example/help",
                "//elsewhere.example/help",
                "tel:08001111",
                "../images/logo.svg#eye",
                "../images/logo.svg#svgView(viewBox(0,0,1,1))",
                "data:image/gif;base64,R0lGODlhAQABAAAAACw="
            })
    void what_leads_somewhere_is_fine(String href) throws IOException {
        put("parents/page.html", "<h1 id=here>Hello</h1>\n<a href=\"" + href + "\">x</a>");

        assertThat(problems()).isEmpty();
    }

    @Test
    void a_page_that_does_not_exist_is_named_with_the_nearest_one() throws IOException {
        put("parents/page.html", "<p>\n  <a class=x href=\"../hlep/index.html#childline\">help</a>");

        assertThat(problems())
                .containsExactly(inside(
                        new Where("parents/page.html", 2, 20),
                        "`../hlep/index.html#childline` (link) leads nowhere: the site has no `hlep/index.html`",
                        "did you mean `../help/index.html`?"));
    }

    @Test
    void a_page_that_moved_is_found_by_its_name() throws IOException {
        put("professionals/guidance/deciding.html", "x");
        put("parents/page.html", "<a href=deciding.html>x</a>");

        assertThat(remedies()).containsExactly("did you mean `../professionals/guidance/deciding.html`?");
    }

    @Test
    void capital_letters_count_on_every_file_system() throws IOException {
        put("parents/page.html", "<a href=../Help/index.html>x</a>");

        assertThat(remedies()).containsExactly("did you mean `../help/index.html`? Capital letters count.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../help/", "../help", "../help/.", "../help/x/..", ".."})
    void a_folder_is_a_list_of_files_to_somebody_with_a_usb_stick(String href) throws IOException {
        put("parents/page.html", "<a href=\"" + href + "\">x</a>");

        assertThat(problems()).singleElement().satisfies(p -> {
            assertThat(p.what()).contains("names a folder");
            assertThat(p.remedy()).isIn("write `../help/index.html`", "write `../index.html`");
        });
    }

    @Test
    void a_folder_without_a_front_page_leads_nowhere_even_on_a_server() throws IOException {
        put("parents/page.html", "<a href=../images/>x</a>");

        var problems = new Problems();
        new InsideChecker(Served.BY_A_SERVER).check(read(), HOST, Origins.none(read()), problems);

        assertThat(problems.all())
                .singleElement()
                .satisfies(p -> assertThat(p.what())
                        .isEqualTo("`../images/` (link) leads nowhere: the site has no `images/index.html`"));
    }

    @Test
    void on_a_server_folders_and_the_root_are_fine() throws IOException {
        put(
                "parents/page.html",
                "<a href=../help/>x</a><a href=/help>y</a><a href=https://www.knowandsee.co.uk/#welcome>z</a>");

        var problems = new Problems();
        new InsideChecker(Served.BY_A_SERVER).check(read(), HOST, Origins.none(read()), problems);

        assertThat(problems.all()).isEmpty();
    }

    @Test
    void the_root_exists_only_on_a_server() throws IOException {
        put("parents/page.html", "<a href=/help/index.html#childline>x</a>");

        assertThat(problems()).singleElement().satisfies(p -> {
            assertThat(p.what()).contains("begins at the root");
            assertThat(p.remedy()).isEqualTo("write `../help/index.html#childline`");
        });
    }

    @Test
    void our_own_host_needs_a_network() throws IOException {
        put("parents/page.html", "<a href=https://WWW.knowandsee.co.uk/help/index.html>x</a>");

        assertThat(problems())
                .singleElement()
                .satisfies(p -> assertThat(p.what()).contains("names the site's own host"));
    }

    @Test
    void the_not_found_page_is_shown_at_any_depth() throws IOException {
        put("404.html", "<link rel=stylesheet href=/css/site.css>\n<a href=index.html>home</a>");
        put("parents/404.html", "<a href=../index.html>home</a>");

        assertThat(problems())
                .containsExactly(inside(
                        new Where("404.html", 2, 9),
                        "`index.html` (link) is relative, but the not-found page is shown at any depth",
                        "write `/index.html`"));
    }

    @Test
    void nothing_leaves_the_folder_of_the_site() throws IOException {
        put("parents/page.html", "<a href=../../index.html>x</a><a href=../../>x</a>");

        assertThat(problems()).extracting(Problem::what).allMatch(what -> what.contains("leaves the folder"));
        assertThat(problems()).hasSize(2);
    }

    @Test
    void an_encoded_slash_or_a_stray_percent_is_no_file_name() throws IOException {
        put("parents/page.html", "<a href=..%2Fhelp/index.html>x</a>\n<a href=100%.html>x</a>\n<a href=%00.html>x</a>");

        assertThat(problems()).hasSize(3).allMatch(p -> p.remedy().contains("%25"));
    }

    @Test
    void a_fragment_needs_an_id_on_the_page_it_leads_to() throws IOException {
        put("parents/page.html", "<p id=her>\n<a href=../help/index.html#childlin>x</a>\n<a href=#zebra>y</a>");

        assertThat(problems())
                .containsExactly(
                        inside(
                                new Where("parents/page.html", 2, 9),
                                "`../help/index.html#childlin` (link) points at a place that is not there:"
                                        + " `help/index.html` has no id `childlin`",
                                "did you mean `../help/index.html#childline`?"),
                        inside(
                                new Where("parents/page.html", 3, 9),
                                "`#zebra` (link) points at a place that is not there: `parents/page.html` has no id `zebra`",
                                "ids on that page: her"));
    }

    @Test
    void an_id_stands_once_on_a_page() throws IOException {
        put("a.html", "<p id=one></p>\n<p id=two></p>\n  <p id=one></p>");
        put("b.html", "<p id=one></p>");

        assertThat(problems())
                .containsExactly(inside(
                        new Where("a.html", 3, 9),
                        "the id `one` stands twice on one page, first at line 1 of `a.html`",
                        "give one of them another id or heading; a link to `#one` can only reach the first"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=gone.png>",
                "<img alt='' srcset='../images/logo.svg 1x, gone.png 2x'>",
                "<video poster=gone.png></video>",
                "<object data=gone.png></object>",
                "<form action=gone.png></form>",
                "<button formaction=gone.png></button>",
                "<meta http-equiv=refresh content='0; url=gone.png'>",
                "<link rel=canonical href=https://www.knowandsee.co.uk/parents/gone.png>",
                "<meta property=og:image content=https://www.knowandsee.co.uk/parents/gone.png>",
                "<meta property=og:url content=https://www.knowandsee.co.uk/parents/gone.png>",
                "<link rel=next href=gone.png>",
                "<link rel=icon href=gone.png>",
                "<style>@import 'gone.png';</style>",
                "<style>p { background: url( gone.png ) }</style>",
                "<p style='background:url(\"gone.png\")'>x</p>",
                "<svg><image xlink:href='gone.png'/></svg>",
                "<svg><use href='gone.png#x'/></svg>",
                "<svg><rect fill='url(gone.png#x)'/></svg>",
                "<script src=gone.png></script>",
                "<noscript><img src=gone.png></noscript>",
                "<template><img src=gone.png></template>",
                "<area href=gone.png>",
                "<blockquote cite=gone.png>x</blockquote>",
                "<iframe srcdoc='<img src=gone.png>'></iframe>"
            })
    void every_kind_of_address_is_followed(String html) throws IOException {
        put("parents/page.html", "<p>one</p>\n" + html);

        assertThat(problems()).singleElement().satisfies(p -> {
            assertThat(p.what()).contains("the site has no `parents/gone.png`");
            assertThat(p.where().line()).isEqualTo(2);
        });
    }

    @Test
    void a_stylesheets_addresses_begin_at_the_stylesheet() throws IOException {
        put("css/site.css", """
                /* url(not-this.png) */
                .a::after { content: 'url(nor-this.png)' }
                .b { background: url(../images/logo.svg) }
                .c { background: url(gone.png), url(#eye) }
                """);

        assertThat(problems()).singleElement().satisfies(p -> {
            assertThat(p.where()).isEqualTo(new Where("css/site.css", 4, 22));
            assertThat(p.what()).contains("the site has no `css/gone.png`");
        });
    }

    @Test
    void a_feed_and_a_sitemap_carry_whole_addresses() throws IOException {
        put("sitemap.xml", """
                <urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>
                <url><loc>https://www.knowandsee.co.uk/</loc></url>
                <url><loc>https://www.knowandsee.co.uk/gone.html</loc></url>
                <url><loc>/help/index.html</loc></url></urlset>
                """);
        put("feed.xml", """
                <rss><channel><link>https://www.knowandsee.co.uk/index.html</link>
                <item><guid>https://www.knowandsee.co.uk/gone.html</guid><guid isPermaLink='false'>any</guid>
                <description>&lt;a href="https://www.knowandsee.co.uk/lost.html"&gt;x&lt;/a&gt;</description>
                </item></channel></rss>
                """);

        assertThat(problems())
                .extracting(p -> p.where().file() + ":" + p.where().line())
                .containsExactly("feed.xml:2", "feed.xml:3", "sitemap.xml:3", "sitemap.xml:4");
    }

    @Test
    void an_address_that_is_none_says_so() throws IOException {
        put("p.html", """
                <a href=''>a</a>
                <a href='javascript:alert(1)'>b</a>
                <a href='htps://x.example/'>c</a>
                <a href='https://x.example/a b'>d</a>
                <a href='service:childline'>e</a>
                <a href='help\\index.html'>f</a>
                <a href='https:///x'>g</a>
                """);

        assertThat(problems()).extracting(p -> p.where().line()).containsExactly(1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void a_writer_of_markdown_reads_about_markdown_files() throws IOException {
        put("parents/page.html", "<a href=../hlep/index.html>x</a>");

        var problems = new Problems();
        new InsideChecker(Served.ANYWHERE)
                .check(site, HOST, (file, offset, href) -> Where.line("content/parents/page.md", 12), problems);

        assertThat(problems.all())
                .containsExactly(inside(
                        Where.line("content/parents/page.md", 12),
                        "`../hlep/index.md` (link) leads nowhere: the site has no `hlep/index.html` (seen on `parents/page.html`)",
                        "did you mean `../help/index.md`?"));
    }

    @Test
    void a_slip_in_a_template_is_one_problem_however_many_pages_show_it() throws IOException {
        put("a.html", "<a href=gone.html>x</a>");
        put("parents/b.html", "<a href=../gone.html>x</a>");
        put("parents/c.html", "<a href=../gone.html>x</a>");

        var problems = new Problems();
        new InsideChecker(Served.ANYWHERE)
                .check(site, HOST, (file, offset, href) -> Where.line("templates/parts/footer.ftl", 3), problems);

        assertThat(problems.all())
                .singleElement()
                .satisfies(p -> assertThat(p.what()).endsWith("(seen on `a.html` and 2 other pages)"));
    }

    @Test
    void a_base_element_moves_every_relative_address() throws IOException {
        put("parents/page.html", "<base href=../help/><a href=index.html>x</a><a href=page.html>y</a>");

        assertThat(problems())
                .singleElement()
                .satisfies(p -> assertThat(p.what()).contains("`help/page.html`"));
    }

    @Test
    void a_site_in_a_folder_of_its_host_keeps_to_that_folder() throws IOException {
        put(
                "parents/page.html",
                "<a href=/campaign/help/>x</a><a href=https://host.example/campaign>y</a>"
                        + "<a href=https://host.example/other>z</a>\n<a href=/help/>outside</a>");

        var problems = new Problems();
        new InsideChecker(Served.BY_A_SERVER)
                .check(read(), URI.create("https://host.example/campaign/"), Origins.none(read()), problems);

        assertThat(problems.all()).extracting(p -> p.where().line()).containsExactly(2);
    }

    private static Problem inside(Where where, String what, String remedy) {
        return new Problem(where, Severity.ERROR, what, remedy, "links/inside");
    }

    private List<Problem> problems() {
        var problems = new Problems();
        new InsideChecker(Served.ANYWHERE).check(read(), HOST, Origins.none(read()), problems);
        return problems.all();
    }

    private List<String> remedies() {
        return problems().stream().map(Problem::remedy).toList();
    }

    private BakedSite read() {
        return BakedSite.read(site);
    }

    private void put(String file, String text) throws IOException {
        var path = site.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
