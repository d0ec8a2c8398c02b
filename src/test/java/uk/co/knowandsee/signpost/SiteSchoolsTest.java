package uk.co.knowandsee.signpost;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import uk.co.knowandsee.signpost.console.Progress;
import uk.co.knowandsee.signpost.schools.CartridgeCheck;
import uk.co.knowandsee.signpost.schools.FolderCheck;
import uk.co.knowandsee.signpost.schools.Table;
import uk.co.knowandsee.signpost.schools.Unpacked;

/** What teachers take away from the campaign's own site, in both editions. */
class SiteSchoolsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Map<String, Path> SITES = new TreeMap<>();

    @BeforeAll
    static void bake(@TempDir Path folder) throws Exception {
        for (var edition : List.of("pan-cheshire", "east-riding")) {
            var site = new SiteFolder(Path.of(""), Optional.of(edition));
            new SiteBuild(TODAY, Progress.SILENT).bake(site, folder.resolve(edition));
            SITES.put(edition, folder.resolve(edition));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pan-cheshire", "east-riding"})
    void every_lesson_has_a_folder_that_works_from_a_stick(String edition) throws IOException {
        var website = site(edition);
        var lessons = pages(website, "lesson-");

        assertThat(lessons).hasSizeGreaterThan(5);
        for (var lesson : lessons) {
            var files = Unpacked.of(Files.readAllBytes(sibling(lesson, ".zip")));
            assertThat(files).containsKeys("index.html", "lesson.html", "style.css");
            assertThat(FolderCheck.faults(files)).as(lesson.toString()).isEmpty();
            assertThat(Jsoup.parse(requireNonNull(files.get("lesson.html"))).text())
                    .contains("Before you teach it", "0800 1111")
                    .doesNotContain("Take this lesson with you");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pan-cheshire", "east-riding"})
    void every_cartridge_is_as_the_standard_wants_it(String edition) throws IOException {
        var folder = site(edition).resolve("schools/cartridges");

        for (var name : List.of("ks2", "ks3", "ks4", "ks5", "all")) {
            var full = Unpacked.of(Files.readAllBytes(folder.resolve(name + ".imscc")));
            var thin = Unpacked.of(Files.readAllBytes(folder.resolve(name + "-thin.imscc")));
            assertThat(CartridgeCheck.faults(full, false)).as(name).isEmpty();
            assertThat(FolderCheck.faults(full)).as(name).isEmpty();
            assertThat(CartridgeCheck.faults(thin, true)).as(name).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pan-cheshire", "east-riding"})
    void the_catalogue_says_of_each_page_what_the_page_says(String edition) throws IOException {
        var website = site(edition);
        var rows = Table.rows(Files.readString(website.resolve("schools/catalogue.csv")));
        var head = rows.get(0);
        var host = host(website);

        assertThat(rows.stream().map(row -> row.get(head.indexOf("page"))).skip(1))
                .containsExactlyInAnyOrderElementsOf(pages(website, "").stream()
                        .map(page -> host + website.relativize(page))
                        .toList());
        for (var row : rows.subList(1, rows.size())) {
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

    @ParameterizedTest
    @ValueSource(strings = {"pan-cheshire", "east-riding"})
    void every_lesson_tells_catalogues_what_it_is(String edition) throws IOException {
        var website = site(edition);

        for (var lesson : pages(website, "lesson-")) {
            var page = Jsoup.parse(lesson, "UTF-8");
            var blocks = page.select("script[type=application/ld+json]");
            assertThat(blocks).hasSize(1);
            assertThat(yaml(blocks.get(0).data()))
                    .containsEntry("@type", "LearningResource")
                    .containsEntry("name", page.select("h1").text())
                    .containsEntry("url", host(website) + website.relativize(lesson))
                    .containsEntry("license", host(website) + "about/reuse.html")
                    .containsKeys("identifier", "educationalLevel", "typicalAgeRange", "timeRequired", "inLanguage")
                    .containsKeys("educationalAlignment", "isAccessibleForFree");
        }
    }

    @Test
    void a_lesson_is_the_same_resource_in_both_editions() throws IOException {
        assertThat(identifiers("east-riding")).isSubsetOf(identifiers("pan-cheshire"));
    }

    @Test
    void what_can_be_copied_into_a_school_s_page_holds_no_script_and_a_way_to_help() throws IOException {
        var website = site("pan-cheshire");

        for (var lesson : pages(website, "lesson-")) {
            var page = Jsoup.parse(lesson, "UTF-8");
            var copied = Jsoup.parseBodyFragment(page.select(".take-away code").text());
            assertThat(copied.body().children()).hasSize(1);
            assertThat(copied.select("script, iframe, img")).isEmpty();
            assertThat(copied.select("a").eachAttr("href"))
                    .containsExactly(host(website) + website.relativize(lesson), host(website) + "help/index.html");
            assertThat(copied.text()).contains(page.select("h1").text(), "999");
        }
    }

    private static List<String> identifiers(String edition) throws IOException {
        return Table.rows(Files.readString(site(edition).resolve("schools/catalogue.csv"))).stream()
                .map(row -> row.get(0))
                .toList();
    }

    private static Path site(String edition) {
        return requireNonNull(SITES.get(edition), edition);
    }

    private static String host(Path website) throws IOException {
        var canonical = Jsoup.parse(website.resolve("schools/index.html"), "UTF-8")
                .select("link[rel=canonical]")
                .attr("href");
        return canonical.replace("schools/index.html", "");
    }

    private static String address(String inFull, String host) {
        assertThat(inFull).startsWith(host);
        return inFull.substring(host.length());
    }

    private static List<Path> pages(Path website, String beginning) throws IOException {
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
