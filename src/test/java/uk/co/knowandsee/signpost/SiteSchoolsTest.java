package uk.co.knowandsee.signpost;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import uk.co.knowandsee.signpost.schools.CartridgeCheck;
import uk.co.knowandsee.signpost.schools.FolderCheck;
import uk.co.knowandsee.signpost.schools.Table;
import uk.co.knowandsee.signpost.writing.Unpacked;

/** What teachers take away from the campaign's own site. {@code EastRidingEditionTest} holds the other edition against the same. */
class SiteSchoolsTest {

    private static Path website = Path.of("");

    @BeforeAll
    static void bake() throws Exception {
        website = SiteOfThisBuild.website();
    }

    @Test
    void every_lesson_has_a_folder_that_works_from_a_stick() throws IOException {
        var lessons = pages("lesson-");

        assertThat(lessons).hasSizeGreaterThan(5);
        for (var lesson : lessons) {
            var files = Unpacked.texts(Files.readAllBytes(sibling(lesson, ".zip")));
            assertThat(files).containsKeys("index.html", "lesson.html", "style.css");
            assertThat(FolderCheck.faults(files)).as(lesson.toString()).isEmpty();
            assertThat(Jsoup.parse(requireNonNull(files.get("lesson.html"))).text())
                    .contains("Before you teach it", "0800 1111")
                    .containsPattern("What it says of services is from \\d{1,2} \\w+ 2026 or later")
                    .doesNotContain("Take this lesson with you");
        }
    }

    @Test
    void every_lesson_every_key_stage_and_all_lessons_have_cartridges_of_the_published_structure() throws IOException {
        var lessons = pages("lesson-").stream().map(lesson -> sibling(lesson, ""));
        var sets = Stream.of("ks2", "ks3", "ks4", "ks5", "all")
                .map(set -> website.resolve("schools/cartridges").resolve(set));

        for (var name : Stream.concat(lessons, sets).toList()) {
            var full = Unpacked.texts(Files.readAllBytes(Path.of(name + ".imscc")));
            var thin = Unpacked.texts(Files.readAllBytes(Path.of(name + "-thin.imscc")));
            assertThat(CartridgeCheck.faults(full, false)).as(name.toString()).isEmpty();
            assertThat(FolderCheck.faults(full)).as(name.toString()).isEmpty();
            assertThat(CartridgeCheck.faults(thin, true)).as(name.toString()).isEmpty();
        }
    }

    @Test
    void the_catalogue_says_of_each_page_what_the_page_says() throws IOException {
        var rows = Table.rows(Files.readString(website.resolve("schools/catalogue.csv")));
        var head = rows.get(0);
        var host = host();

        var pages = rows.stream()
                .skip(1)
                .filter(row -> !row.get(head.indexOf("kind")).equals("set"))
                .toList();
        assertThat(pages.stream().map(row -> row.get(head.indexOf("page"))))
                .containsExactlyInAnyOrderElementsOf(pages("").stream()
                        .map(page -> host + website.relativize(page))
                        .toList());
        for (var row : pages) {
            var page = Jsoup.parse(website.resolve(address(row.get(head.indexOf("page")), host)), "UTF-8");
            assertThat(page.select("h1").text()).isEqualTo(row.get(head.indexOf("title")));
            assertThat(page.select(".lead").text()).isEqualTo(row.get(head.indexOf("summary")));
            assertThat(page.select(".fact-box").text()).contains(row.get(head.indexOf("ages")), row.get(4));
            for (var file : List.of("zip", "cartridge", "thinCartridge", "licence")) {
                var written = row.get(head.indexOf(file));
                assertThat(written.isEmpty() || Files.exists(website.resolve(address(written, host))))
                        .as(written)
                        .isTrue();
            }
        }
        var json = yaml(Files.readString(website.resolve("schools/catalogue.json")));
        assertThat((List<?>) json.get("resources"))
                .extracting(resource -> ((Map<?, ?>) resource).get("id"))
                .isEqualTo(rows.stream().skip(1).map(row -> row.get(0)).toList());
    }

    @Test
    void every_lesson_tells_catalogues_what_it_is() throws IOException {
        for (var lesson : pages("lesson-")) {
            var page = Jsoup.parse(lesson, "UTF-8");
            var blocks = page.select("script[type=application/ld+json]");
            assertThat(blocks).hasSize(1);
            assertThat(yaml(blocks.get(0).data()))
                    .containsEntry("@type", "LearningResource")
                    .containsEntry("name", page.select("h1").text())
                    .containsEntry("url", host() + website.relativize(lesson))
                    .containsEntry("license", host() + "about/reuse.html")
                    .containsKeys("identifier", "educationalLevel", "typicalAgeRange", "timeRequired", "inLanguage")
                    .containsKeys("educationalAlignment", "isAccessibleForFree");
        }
    }

    @Test
    void what_can_be_copied_into_a_school_s_page_holds_no_script_and_a_way_to_help() throws IOException {
        for (var lesson : pages("lesson-")) {
            var page = Jsoup.parse(lesson, "UTF-8");
            var copied = Jsoup.parseBodyFragment(page.select(".take-away code").text());
            assertThat(copied.body().children()).hasSize(1);
            assertThat(copied.select("script, iframe, img")).isEmpty();
            assertThat(copied.select("a").eachAttr("href"))
                    .containsExactly(host() + website.relativize(lesson), host() + "help/index.html");
            assertThat(copied.text()).contains(page.select("h1").text(), "999");
        }
    }

    private static String host() throws IOException {
        var canonical = Jsoup.parse(website.resolve("schools/index.html"), "UTF-8")
                .select("link[rel=canonical]")
                .attr("href");
        return canonical.replace("schools/index.html", "");
    }

    private static String address(String inFull, String host) {
        assertThat(inFull).startsWith(host);
        return inFull.substring(host.length());
    }

    private static List<Path> pages(String beginning) throws IOException {
        try (var files = Files.list(website.resolve("schools"))) {
            return files.filter(file -> file.getFileName().toString().startsWith(beginning))
                    .filter(file -> file.toString().endsWith(".html") && !file.endsWith("index.html"))
                    .sorted()
                    .toList();
        }
    }

    private static Path sibling(Path page, String ending) {
        return page.resolveSibling(page.getFileName().toString().replace(".html", ending));
    }

    private static Map<String, Object> yaml(String json) {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(json);
    }
}
