package uk.co.knowandsee.signpost.schools;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.co.knowandsee.signpost.schools.Lessons.lesson;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;
import uk.co.knowandsee.signpost.writing.Unpacked;

class SchoolFilesTest {

    private static final Resource CIRCLE = lesson("lesson-circle", "KS2", "Who is in my circle?");
    private static final Resource GROUPS = lesson("lesson-groups", "KS3", "Friends & groups");
    private static final Resource STAGELESS = lesson("lesson-any", "", "Any");

    private final Lessons desk = new Lessons()
            .article(CIRCLE, "<p>Draw it. <a href=\"https://site.example/schools/the-survey.html\">Survey</a></p>")
            .article(GROUPS, "<p>Talk.</p>")
            .article(STAGELESS, "<p>Any.</p>");

    @Test
    void each_lesson_has_a_zip_and_each_lesson_and_key_stage_has_two_cartridges() throws IOException {
        assertThat(desk.make(CIRCLE, GROUPS))
                .containsOnlyKeys(
                        "schools/lesson-circle.zip",
                        "schools/lesson-circle.imscc",
                        "schools/lesson-circle-thin.imscc",
                        "schools/lesson-groups.zip",
                        "schools/lesson-groups.imscc",
                        "schools/lesson-groups-thin.imscc",
                        "schools/cartridges/ks2.imscc",
                        "schools/cartridges/ks2-thin.imscc",
                        "schools/cartridges/ks3.imscc",
                        "schools/cartridges/ks3-thin.imscc",
                        "schools/cartridges/all.imscc",
                        "schools/cartridges/all-thin.imscc",
                        "schools/catalogue.json",
                        "schools/catalogue.csv");
    }

    @Test
    void a_site_without_resources_gets_nothing() throws IOException {
        assertThat(desk.make()).isEmpty();
    }

    @Test
    void a_zip_works_from_a_stick() throws IOException {
        desk.file("img/a tree.png", "PNG")
                .file("schools/map.svg", "SVG")
                .file("print/lesson-circle.pdf", "PDF")
                .article(CIRCLE, """
                        <p>&lt;img src="https://site.example/schools/map.svg"&gt; is text.</p>
                        <img src="https://site.example/schools/map.svg" alt="A map &gt; there" />
                        <img alt="Gone" src="https://site.example/gone.png" />""");

        var zip = unpacked(desk.make(CIRCLE), "schools/lesson-circle.zip");

        assertThat(zip)
                .containsOnlyKeys("index.html", "lesson.html", "lesson.pdf", "style.css", "pictures/schools-map.svg")
                .containsEntry("lesson.pdf", "PDF")
                .containsEntry("pictures/schools-map.svg", "SVG");
        assertThat(zip.get("index.html")).contains("href=\"lesson.html\"", "href=\"lesson.pdf\"");
        assertThat(zip.get("lesson.html"))
                .contains("&lt;img src=\"https://site.example/schools/map.svg\"&gt; is text.")
                .contains("<img src=\"pictures/schools-map.svg\" alt=\"A map &gt; there\" />")
                .contains("page of 5 November 2026", "https://site.example/about/reuse.html");
        assertThat(FolderCheck.faults(zip)).containsExactly("lesson.html loads https://site.example/gone.png");
    }

    @Test
    void a_zip_without_paper_promises_none() throws IOException {
        var zip = unpacked(desk.make(CIRCLE), "schools/lesson-circle.zip");

        assertThat(zip).containsOnlyKeys("index.html", "lesson.html", "style.css");
        assertThat(zip.get("index.html")).doesNotContain("PDF");
        assertThat(FolderCheck.faults(zip)).isEmpty();
    }

    @Test
    void a_copy_says_of_which_day_its_page_is_and_since_when_its_numbers_hold() throws IOException {
        desk.article(GROUPS, "<p>Ask <a href=\"https://site.example/help/services.html#childline\">Childline</a>.</p>");

        var made = desk.make(CIRCLE, GROUPS);

        assertThat(unpacked(made, "schools/lesson-groups.zip").get("lesson.html"))
                .contains("page of 5 November 2026. What it says of services is from 2 October 2026 or later.");
        assertThat(unpacked(made, "schools/lesson-groups.imscc").get("lesson-groups/lesson.html"))
                .contains("from 2 October 2026 or later");
        assertThat(unpacked(made, "schools/lesson-circle.zip").get("lesson.html"))
                .doesNotContain("or later");
    }

    @Test
    void a_lesson_in_another_language_says_so_and_its_help_stays_english() throws IOException {
        desk.article(CIRCLE, "<p>…</p>", "ur", "rtl");

        var zip = unpacked(desk.make(CIRCLE), "schools/lesson-circle.zip");

        assertThat(zip.get("lesson.html")).contains("lang=\"ur\" dir=\"rtl\"", "<div lang=\"en-GB\" dir=\"ltr\">");
        assertThat(zip.get("index.html"))
                .contains("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en-GB\" dir=\"ltr\">")
                .contains("<h1><span lang=\"ur\" dir=\"rtl\">Who is in my circle?</span></h1>");
    }

    @Test
    void a_page_without_help_on_it_is_passed_on_to_nobody() throws IOException {
        var made = new Lessons().make(CIRCLE);

        assertThat(made).doesNotContainKeys("schools/lesson-circle.zip", "schools/lesson-circle.imscc");
        assertThat(unpacked(made, "schools/cartridges/ks2.imscc")).containsOnlyKeys("imsmanifest.xml", "style.css");
        assertThat(new String(requireNonNull(made.get("schools/catalogue.json")), StandardCharsets.UTF_8))
                .doesNotContain("lesson-circle.zip");
    }

    @Test
    void every_cartridge_is_as_the_standard_wants_it() throws IOException {
        desk.file("print/lesson-circle.pdf", "PDF")
                .file("map.svg", "SVG")
                .article(GROUPS, "<img src=\"https://site.example/map.svg\" alt=\"\" />");

        var made = desk.make(CIRCLE, GROUPS, STAGELESS);

        for (var name : made.keySet()) {
            if (name.endsWith(".imscc")) {
                var files = unpacked(made, name);
                assertThat(CartridgeCheck.faults(files, name.endsWith("-thin.imscc")))
                        .as(name)
                        .isEmpty();
                assertThat(FolderCheck.faults(files)).as(name).isEmpty();
            }
        }
        assertThat(unpacked(made, "schools/cartridges/all.imscc"))
                .containsOnlyKeys(
                        "imsmanifest.xml",
                        "style.css",
                        "lesson-circle/lesson.html",
                        "lesson-circle/lesson.pdf",
                        "lesson-groups/lesson.html",
                        "lesson-groups/pictures/map.svg",
                        "lesson-any/lesson.html");
        assertThat(unpacked(made, "schools/lesson-circle.imscc"))
                .containsOnlyKeys(
                        "imsmanifest.xml", "style.css", "lesson-circle/lesson.html", "lesson-circle/lesson.pdf");
        assertThat(unpacked(made, "schools/lesson-circle-thin.imscc"))
                .containsOnlyKeys("imsmanifest.xml", "links/lesson-circle.xml", "links/help-now.xml");
        assertThat(unpacked(made, "schools/cartridges/ks3-thin.imscc"))
                .containsOnlyKeys("imsmanifest.xml", "links/lesson-groups.xml", "links/help-now.xml");
    }

    /** A check that cannot fail guards nothing. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <schema>IMS Common Cartridge       | <schema>Common Cartridge
            1.1.0                              | 1.3.0
            rooted-hierarchy                   | tree
            <title>Who is in my circle?</title>| ''
            identifier="I-page-lesson-circle"  | identifier="1"
            identifier="I-page-lesson-circle"  | identifier="root"
            identifierref="R-page-lesson-circle"| identifierref="R-nobody"
            href="lesson-circle/lesson.html"   | href="lesson-circle/lost.html"
            type="webcontent"                  | type="imswl_xmlv1p1"
            intendeduse="lessonplan"           | intendeduse="fun"
            <dependency                        | <depends
            <lomimscc:value>no                 | <lomimscc:value>none
            imsccv1p1/imscp_v1p1"              | imsccv1p1/imscp"
            """)
    void the_check_of_cartridges_sees_what_is_wrong(String was, String slip) throws IOException {
        var files = new TreeMap<>(unpacked(desk.make(CIRCLE), "schools/cartridges/ks2.imscc"));
        var good = requireNonNull(files.get("imsmanifest.xml"));
        var spoilt = good.replace(was, slip);
        files.put("imsmanifest.xml", spoilt.replaceFirst("<depends ([^>]*)></dependency>", "<depends $1></depends>"));

        assertThat(spoilt).isNotEqualTo(good);
        assertThat(CartridgeCheck.faults(files, false)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><script>alert(1)</script>",
                "]]> & <!-- \" ' -->",
                "\u0001\u0000 control \u202E and turned",
                "&lt;b&gt; &amp;",
                "=HYPERLINK(\"x\")",
                "\uD800 half a letter",
                "{{name}} ${x} %s %n"
            })
    void a_hostile_title_stays_a_title(String title) throws Exception {
        var lesson = lesson("lesson-circle", "KS2", title);
        var made = desk.article(lesson, "<p>Draw it.</p>").make(lesson);

        for (var name : made.keySet()) {
            if (name.endsWith(".imscc")) {
                assertThat(CartridgeCheck.faults(unpacked(made, name), name.endsWith("-thin.imscc")))
                        .as(name)
                        .isEmpty();
            }
        }
        var zip = unpacked(made, "schools/lesson-circle.zip");
        assertThat(FolderCheck.faults(zip)).isEmpty();
        for (var page : new String[] {"index.html", "lesson.html"}) {
            DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(requireNonNull(zip.get(page)))));
        }
    }

    @Test
    void the_same_lessons_give_the_same_bytes() throws IOException {
        var first = desk.make(CIRCLE, GROUPS);
        var second = desk.make(CIRCLE, GROUPS);

        assertThat(second.keySet()).isEqualTo(first.keySet());
        first.forEach((name, bytes) -> assertThat(second.get(name)).as(name).isEqualTo(bytes));
    }

    private static Map<String, String> unpacked(Map<String, byte[]> made, String name) throws IOException {
        return Unpacked.texts(requireNonNull(made.get(name), name));
    }
}
