package uk.co.knowandsee.signpost.articles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

class ArticleReaderTest {

    private static final String HELP = """
            <section class="help-block" id="site-help"><h2>You can talk to someone</h2>
            <ul><li><a href="tel:08001111">0800 1111</a> <span>Childline</span></li>
            <li><a href="../areas/index.html">Help in your area</a></li></ul></section>""";

    @TempDir
    private Path website;

    @Test
    void an_article_is_the_main_part_without_heading_frame_and_looks() throws IOException {
        var article = read("""
                <aside class="exit-note">How to leave</aside><header class="page-head"><h1>Signs &amp; help</h1></header>
                <!-- a note --><div class="prose"><p class="lead" style="color:red" id="x" onclick="y()">Look&nbsp;twice.<br></p>
                <script>z()</script><svg><path/></svg><img src="dot.png" alt=""><nav>Back</nav><p hidden>no</p></div>""");

        assertThat(article.title()).isEqualTo("Signs & help");
        assertThat(article.body()).isEqualToNormalizingWhitespace("<div><p>Look&#xa0;twice.<br /></p> </div>");
        assertThat(article.language()).isEqualTo("cy");
        assertThat(article.direction()).isEqualTo("ltr");
    }

    @Test
    void every_link_and_picture_is_told_in_full_and_numbers_stay() throws IOException {
        var article = read("<p><a href=\"../help/index.html#now\">Help</a> <a href=\"https://elsewhere.example/\">x</a>"
                + "<img src=\"tree.png\" alt=\"A tree\" width=\"3\"></p>");

        assertThat(article.body())
                .contains("href=\"https://site.example/help/index.html#now\"")
                .contains("href=\"https://elsewhere.example/\"")
                .contains("<img src=\"https://site.example/parents/tree.png\" alt=\"A tree\" width=\"3\" />");
        assertThat(article.help()).contains("href=\"tel:08001111\"").contains("https://site.example/areas/index.html");
    }

    @Test
    void a_note_in_a_box_stays_a_note_without_the_box() throws IOException {
        var article =
                read("<div class=\"callout\" role=\"note\"><p class=\"callout__title\">Safeguarding <i>note</i></p>"
                        + "<p>Tell your lead.</p></div>");

        assertThat(article.body())
                .isEqualTo("<blockquote><p><b>Safeguarding <i>note</i></b></p><p>Tell your lead.</p></blockquote>");
    }

    @Test
    void a_page_that_could_not_be_baked_is_no_article() throws IOException {
        assertThat(new ArticleReader(website, URI.create("https://site.example")).find("not/there.html"))
                .isEmpty();
    }

    @Test
    void the_body_is_well_formed_xml() throws Exception {
        var article = read("<p>a<br>b &copy; &lt; <img src=x alt='\"'><table><tr><td>1<td>2</table><p>open");

        var xml = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader("<x>" + article.body() + article.help() + "</x>")));
        assertThat(xml.getDocumentElement().getTextContent()).contains("a", "©", "open", "Childline");
    }

    @Test
    void plain_text_keeps_lists_numbers_and_addresses() throws IOException {
        var article =
                read("<h2>Ask</h2><ol><li>One</li><li>Two <a href='x.html'>more</a></li></ol><ul><li>Dot</li></ul>"
                        + "<table><tr><th>When</th><th>What</th></tr><tr><td>0</td><td>Start</td></tr></table>");

        assertThat(article.text()).isEqualTo("""
                Ask

                1. One
                2. Two more (https://site.example/parents/x.html)

                - Dot

                When | What
                0 | Start""");
        assertThat(article.helpText()).contains("- 0800 1111 Childline");
    }

    @Test
    void a_page_without_help_on_it_is_no_article() throws IOException {
        Files.createDirectories(website.resolve("parents"));
        Files.writeString(website.resolve("parents/page.html"), "<html lang=en><main><p>x</p></main>");

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new ArticleReader(website, URI.create("https://site.example")).read("parents/page.html"))
                .withMessageContaining("parents/page.html");
    }

    private Article read(String main) throws IOException {
        Files.createDirectories(website.resolve("parents"));
        Files.writeString(
                website.resolve("parents/page.html"),
                "<!doctype html><html lang=\"cy\"><title>Tab</title><body><main>" + main + "</main>" + HELP);
        return new ArticleReader(website, URI.create("https://site.example")).read("parents/page.html");
    }
}
