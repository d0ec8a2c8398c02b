package uk.co.knowandsee.signpost.proof.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.co.knowandsee.signpost.problem.Rule;

/** What every page owes its reader, on sites that are baked for it. */
class PromisesTest {

    private static final String PAGE = "title: A page\ntype: page\nsummary: One sentence.";
    private static final String LAYOUT = "templates/layout.ftl";
    private static final String LOCAL = "${directory.find(area.frontDoor).get().firstPhone().get().href()}";
    private static final String STORY = "[Skip](#on)\n\n> [!PAUSE]\n> One.\n\n> [!PAUSE]\n> Two.\n\n## On\n\nText.";

    @TempDir
    Path folder;

    private PromiseSite site;

    @BeforeEach
    void a_good_site() throws Exception {
        site = PromiseSite.in(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p style='color: red'>x</p>",
                "<p STYLE=''>x</p>",
                "<svg><path style='fill: red'/></svg>",
                "<button onclick='x()'>x</button>",
                "<details ontoggle='x()'></details>",
                "<img src=x OnError=x alt=''>",
                "<style>p { color: red }</style>",
                "<script>x()</script>",
                "<script src='x.js'>x()</script>",
                "<script type='module'>x()</script>",
                "<script type='speculationrules'>{}</script>"
            })
    void script_and_style_in_a_page_are_told_at_the_line_of_their_template(String bad) throws Exception {
        site.change(LAYOUT, "<#nested>", "<#nested>\n" + bad);

        assertThat(site.broken("secure/inline")).singleElement().satisfies(problem -> {
            assertThat(problem.where().file()).isEqualTo(LAYOUT);
            assertThat(problem.where().line()).isGreaterThan(1);
            assertThat(problem.what()).contains("browsers are told to ignore it");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p class='style' data-style='x' data-onclick='x'>x</p>",
                "<p title='style=x onclick=x'>&lt;script>x()&lt;/script></p>",
                "<script src='js/site.js'></script>",
                "<script src='js/site.js'> </script>",
                "<script type='application/json'>{}</script>",
                "<script type='application/ld+json'>{}</script>",
                "<noscript><p>x</p></noscript>"
            })
    void what_only_looks_like_script_or_style_may_stand_in_a_page(String fine) throws Exception {
        site.file("assets/js/site.js", "x();\n").change(LAYOUT, "<#nested>", "<#nested>\n" + fine);

        assertThat(site.broken("secure/inline")).isEmpty();
    }

    @Test
    void a_drawing_of_assets_carries_no_style_of_its_own_either() throws Exception {
        site.file("assets/mark.svg", "<svg xmlns='http://www.w3.org/2000/svg'>\n<path style='fill: red'/></svg>");

        assertThat(site.broken("secure/inline"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.where()).hasToString("assets/mark.svg:2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"help/block", "help/area-numbers", "discreet/words", "reach/clicks", "secure/inline"})
    void a_good_site_breaks_no_promise(String rule) throws Exception {
        assertThat(site.broken(rule)).isEmpty();
        assertThat(Promises.RULES).extracting(Rule::id).contains(rule);
    }

    @Test
    void the_help_block_needs_999_childline_and_something_local_and_each_is_told_once() throws Exception {
        site.change(LAYOUT, "<a href=\"tel:999\">999</a>", "<a href=\"tel:101\">101</a>")
                .change(LAYOUT, "${site.help[0].firstPhone().get().href()}", "#")
                .change(LAYOUT, LOCAL, "#");

        assertThat(site.broken("help/block"))
                .hasSize(3)
                .allSatisfy(problem -> assertThat(problem.where().file()).isEqualTo(LAYOUT))
                .extracting(problem -> problem.what().replaceFirst(" \\(seen.*", ""))
                .containsExactlyInAnyOrder(
                        "the help block lacks a link to `tel:999`",
                        "the help block lacks a link to `tel:08001111` (Childline)",
                        "the help block lacks a number of an area's front door");
    }

    @Test
    void the_help_block_has_one_order_on_all_pages() throws Exception {
        site.change(
                LAYOUT,
                "<section id=\"site-help\"><p><a href=\"tel:999\">999</a>",
                "<section id=\"site-help\"><p><#if content.type != \"page\"><a href=\"tel:999\">999</a></#if>"
                        + " <a href=\"https://www.childline.org.uk/\">Childline</a> "
                        + "<#if content.type == \"page\"><a href=\"tel:999\">999</a></#if>");

        assertThat(site.page("one.md", PAGE, "Text.").broken("help/block"))
                .extracting(problem -> problem.what().replaceFirst(" \\(seen.*", ""))
                .containsExactly("the help block has not the same people in the same order as on the home page");
    }

    @Test
    void a_help_block_that_waits_in_a_template_element_is_none() throws Exception {
        site.change(LAYOUT, "<section id=\"site-help\">", "<template><section id=\"site-help\">")
                .change(LAYOUT, "</section>", "</section></template>");

        assertThat(site.broken("help/block"))
                .extracting(problem -> problem.what().replaceFirst(" \\(seen.*", ""))
                .contains("the page has no help block after this place");
    }

    @Test
    void a_link_to_the_areas_is_no_local_number() throws Exception {
        site.change(LAYOUT, LOCAL, "${content.root}areas/halton.html");

        assertThat(site.broken("help/block")).hasSize(1);
    }

    @Test
    void numbers_beside_the_help_block_do_not_count() throws Exception {
        site.change(LAYOUT, "<a href=\"tel:999\">999</a>", "")
                .change(LAYOUT, "<#nested>", "<#nested><a href=\"tel:999\">999</a>");

        assertThat(site.broken("help/block")).hasSize(1);
    }

    @Test
    void an_entry_of_the_feed_carries_the_numbers_as_text() throws Exception {
        site.file("templates/feed.ftl", feed("Ring 999, Childline 0800 1111 or Halton 0151 907 8305."))
                .change(
                        "jbake.properties",
                        "render.feed=false",
                        "render.feed=true\nfeed.file=feed.xml\ntemplate.feed.file=feed.ftl");
        assertThat(site.broken("help/block")).isEmpty();

        site.file("templates/feed.ftl", feed("Ring 9990 or 0800 1111."));
        assertThat(site.broken("help/block"))
                .extracting(problem -> problem.what())
                .anyMatch(what -> what.startsWith("an entry of the feed lacks `999`"))
                .anyMatch(what -> what.startsWith("an entry of the feed lacks a number of an area's front door"))
                .hasSize(2);
    }

    private static String feed(String words) {
        return "<#ftl output_format=\"XML\">\n<feed xmlns=\"http://www.w3.org/2005/Atom\"><#list published_content as p>"
                + "<entry><title>${p.title}</title><content type=\"xhtml\"><p>" + words
                + "</p></content></entry></#list></feed>\n";
    }

    @Test
    void a_story_ends_with_somebody_to_talk_to() throws Exception {
        var header = "title: Told\ntype: story\nsummary: A story.\ncontentNote: It is sad.\nbasedOn: Nobody.";
        var end =
                "<section><h2 id=\"site-after-story\">Talk</h2><#list content.signposts as s><a href=\"#\">x</a></#list></section>";
        site.page("told.md", header + "\nservices: [childline]", STORY);
        assertThat(site.broken("help/block"))
                .extracting(problem -> problem.what())
                .singleElement()
                .asString()
                .startsWith("the story has no part after its text");

        site.change("templates/page.ftl", "</main>", "</main>" + end);
        assertThat(site.broken("help/block")).isEmpty();

        site.page("told.md", header, STORY);
        assertThat(site.broken("help/block"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString())
                        .startsWith("content/told.md:1")
                        .contains("the story names nobody to talk to", "services: [childline]"));
    }

    @Test
    void an_area_page_shows_the_day_number_and_the_night_number() throws Exception {
        site.change("templates/area.ftl", "content.frontDoor.contacts as", "content.frontDoor.contacts[1..] as");

        assertThat(site.broken("help/area-numbers"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString())
                        .startsWith("content/areas/halton.md:9")
                        .contains("shows no number of `halton-front-door` to ring by day", "`01519078305`"));
    }

    @Test
    void a_discreet_page_names_the_subject_nowhere_that_lasts() throws Exception {
        site.page(
                        "friends/exploited.md",
                        "title: Grooming\ntype: page\nsummary: About abuse.",
                        "[Keep it](../sexting.pdf.txt)")
                .file("assets/sexting.pdf.txt", "x");

        assertThat(site.broken("discreet/words"))
                .extracting(problem -> problem.where() + " " + problem.what().replaceFirst(" \\(seen.*", ""))
                .containsExactly(
                        "content/friends/exploited.md:1 the address `friends/exploited.html` holds `exploit`",
                        "content/friends/exploited.md:2 the page's `<title>` holds `groom`",
                        "content/friends/exploited.md:4 the page's description holds `abuse`",
                        "content/friends/exploited.md:11:1 the file `sexting.pdf.txt`, which a reader may keep, holds"
                                + " `sex` in its name");
    }

    @Test
    void other_sections_may_name_it_unless_the_page_is_discreet() throws Exception {
        site.page("parents/grooming.md", "title: Grooming\ntype: page\nsummary: What it is.", "Text.");
        assertThat(site.broken("discreet/words")).isEmpty();

        site.page("parents/grooming.md", "title: Grooming\ntype: page\ndiscreet: true\nsummary: What it is.", "Text.");
        assertThat(site.broken("discreet/words")).hasSize(2);
    }

    @Test
    void words_that_merely_hold_an_alarm_word_are_left_alone() throws Exception {
        site.page("friends/grapes.md", "title: My therapist\ntype: page\nsummary: Grapes and Essex.", "Text.");

        assertThat(site.broken("discreet/words")).isEmpty();
    }

    @Test
    void four_clicks_are_enough_and_five_are_too_many() throws Exception {
        chain(4, "page");
        assertThat(site.broken("reach/clicks")).isEmpty();

        chain(5, "page");
        assertThat(site.broken("reach/clicks"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString())
                        .startsWith("content/way5.md:2")
                        .contains(
                                "`way5.html` is 5 clicks from the home page",
                                "the last page on the way is `way4.html`"));
    }

    @Test
    void a_page_that_nothing_leads_to_is_told() throws Exception {
        chain(1, "page");
        site.page("lonely.md", PAGE, "[On](way1.md)");

        assertThat(site.broken("reach/clicks"))
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.toString()).contains("there is no way from the home page to `lonely.html`"));
    }

    @Test
    void a_site_without_a_home_page_has_one_problem_and_not_one_for_each_page() throws Exception {
        Files.delete(folder.resolve("site/content/index.md"));

        assertThat(site.broken("reach/clicks"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).contains("the site has no home page"));
    }

    /** Pages way1 to way{n}, each of which leads to the next; the home page leads to the first and the usual ones. */
    private void chain(int steps, String type) throws Exception {
        var nav = "<#list published_content as page>";
        var few =
                "<#list published_content?filter(p -> !p.uri?starts_with(\"way\") && p.uri != \"lonely.html\") as page>";
        if (Files.readString(folder.resolve("site").resolve(LAYOUT)).contains(nav)) {
            site.change(LAYOUT, nav, few);
        }
        site.page("index.md", PAGE, "[On](way1.md)");
        for (int i = 1; i <= steps; i++) {
            var next = i < steps ? "[On](way" + (i + 1) + ".md)" : "The end.";
            site.page("way" + i + ".md", PAGE.replace("type: page", "type: " + type), next);
        }
    }
}
