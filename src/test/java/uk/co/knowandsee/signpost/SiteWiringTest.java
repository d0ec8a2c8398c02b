package uk.co.knowandsee.signpost;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What {@code mvn site} needs and a developer would not notice: with classes in target/ a wrong order still works. */
class SiteWiringTest {

    @Test
    void the_steps_of_mvn_site_run_in_the_order_in_which_they_need_each_other() throws IOException {
        var executions = pom().select("project > build > plugins > plugin > executions > execution");

        assertThat(executions.stream()
                        .filter(execution -> "pre-site".equals(text(execution, "phase")))
                        .map(execution -> text(execution, "id")))
                .containsExactly("site-1-resources", "site-2-compile", "site-3-bake");
    }

    @Test
    void the_stack_trace_of_the_plugin_that_starts_the_bake_is_muted() throws IOException {
        assertThat(Path.of(".mvn/jvm.config"))
                .content()
                .contains("-Dorg.slf4j.simpleLogger.log.org.codehaus.mojo.exec.ExecMojo=off");
    }

    @Test
    void every_plugin_and_every_library_says_why_it_is_there() throws IOException {
        var parts = pom().select("project > dependencies > dependency, build > plugins > plugin, reporting plugin");

        assertThat(parts).hasSizeGreaterThan(20);
        assertThat(parts.stream().filter(part -> !isExplained(part)).map(part -> text(part, "artifactId")))
                .isEmpty();
    }

    @Test
    void every_page_of_the_handbook_is_in_its_menu() throws IOException {
        var menu = Jsoup.parse(Files.readString(Path.of("src/site/site.xml"), UTF_8), Parser.xmlParser())
                .select("menu[name=Handbook] > item")
                .eachAttr("href");

        try (var pages = Files.list(Path.of("src/site/markdown"))) {
            assertThat(pages.map(page -> page.getFileName().toString().replaceFirst("\\.md$", ".html")))
                    .containsExactlyInAnyOrderElementsOf(menu);
        }
    }

    @Test
    void every_report_that_a_bake_writes_for_the_site_is_in_its_menu() throws IOException {
        var menu = Jsoup.parse(Files.readString(Path.of("src/site/site.xml"), UTF_8), Parser.xmlParser())
                .select("menu[name=This build] > item")
                .eachAttr("href");

        assertThat(menu).contains("signposting.html", "content.html");
    }

    private static boolean isExplained(Element part) {
        var before = part.previousSibling();
        while (before instanceof TextNode space && space.isBlank()) {
            before = before.previousSibling();
        }
        return before instanceof Comment;
    }

    private static Element pom() throws IOException {
        return Jsoup.parse(Files.readString(Path.of("pom.xml"), UTF_8), Parser.xmlParser());
    }

    private static String text(Element parent, String child) {
        return parent.select("> " + child).text();
    }
}
