package uk.co.knowandsee.signpost;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.co.knowandsee.signpost.console.Progress;
import uk.co.knowandsee.signpost.directory.Contact;
import uk.co.knowandsee.signpost.directory.DirectoryReader;
import uk.co.knowandsee.signpost.directory.Service;
import uk.co.knowandsee.signpost.edition.Edition;
import uk.co.knowandsee.signpost.edition.EditionsReader;
import uk.co.knowandsee.signpost.edition.Named;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.schools.CartridgeCheck;
import uk.co.knowandsee.signpost.schools.FolderCheck;
import uk.co.knowandsee.signpost.schools.Table;
import uk.co.knowandsee.signpost.writing.Unpacked;

/** A child in the East Riding is never given a number in Cheshire. */
class EastRidingEditionTest {

    private static final LocalDate TODAY = SiteOfThisBuild.TODAY;
    private static final Path REPOSITORY = Path.of("");
    private static final Path SITES = Path.of("src/test/sites");

    /** Whatever can stand between the digits of a number. */
    private static final Pattern BETWEEN_DIGITS =
            Pattern.compile("[\\s\\p{Z}\\p{Pd}().]+|&nbsp;|&#\\d+;|</?(?:span|b|strong|wbr)[^>]*>");

    @TempDir
    private Path folder;

    private Path small;

    @BeforeEach
    void a_small_site_with_two_editions() throws Exception {
        small = folder.resolve("small");
        Trees.copy(REPOSITORY.resolve("templates"), small.resolve("templates"));
        Trees.copy(REPOSITORY.resolve("assets"), small.resolve("assets"));
        Trees.copy(SITES.resolve("sample"), small);
        Files.delete(small.resolve("editions/sample.yaml"));
        Trees.copy(SITES.resolve("editions"), small);
        var settings = small.resolve("jbake.properties");
        Files.writeString(settings, Files.readString(settings).replace("edition=sample", "edition=pan-cheshire"));
    }

    @Test
    void no_number_of_cheshire_is_anywhere_in_a_small_site_s_other_edition() throws Exception {
        build(small, "pan-cheshire");
        assertNothingOfCheshire(small, folder.resolve("pan-cheshire"));
    }

    @Test
    void no_number_of_cheshire_is_anywhere_in_the_edition_for_the_east_riding() throws Exception {
        assumeThat(REPOSITORY.resolve("editions/east-riding.yaml")).exists();

        assertNothingOfCheshire(REPOSITORY.toAbsolutePath(), SiteOfThisBuild.website());
        assertThat(folder.resolve("east-riding/areas/index.html"))
                .content()
                .contains("data-places=\"East Riding,Anlaby,", "data-whole=\"HU10,");
        assertSchoolsCanTakeLessonsAway(REPOSITORY.toAbsolutePath());
    }

    /** What schools take away has the numbers of this edition, and a lesson is the same resource in both. */
    private void assertSchoolsCanTakeLessonsAway(Path site) throws Exception {
        var marks = marksOfCheshire(site);
        for (var file : packed(folder.resolve("east-riding/schools"))) {
            var name = file.getFileName().toString();
            var files = Unpacked.texts(Files.readAllBytes(file));
            boolean thin = name.endsWith("-thin.imscc");
            assertThat(name.endsWith(".zip") ? List.of() : CartridgeCheck.faults(files, thin))
                    .as(name)
                    .isEmpty();
            assertThat(FolderCheck.faults(files)).as(name).isEmpty();
            var squeezed = squeezed(String.join("\n", files.values()));
            assertThat(marks).as(name).noneMatch(squeezed::contains);
        }
        assertThat(catalogued(folder.resolve("east-riding")))
                .isNotEmpty()
                .isSubsetOf(catalogued(SiteOfThisBuild.website()));
    }

    private static List<Path> packed(Path schools) throws Exception {
        try (var files = Files.walk(schools)) {
            var packed = files.filter(file -> file.toString().matches(".*\\.(zip|imscc)"))
                    .toList();
            assertThat(packed).hasSizeGreaterThan(20);
            return packed;
        }
    }

    private static List<String> catalogued(Path website) throws Exception {
        return Table.rows(Files.readString(website.resolve("schools/catalogue.csv"))).stream()
                .map(row -> row.get(0))
                .toList();
    }

    @Test
    void the_other_edition_has_its_own_words_pages_and_mark() throws Exception {
        var here = bake(small, "pan-cheshire");
        var there = bake(small, "east-riding");

        assertThat(here)
                .containsKeys("areas/halton.html", "campaigns/one.html")
                .doesNotContainKey("campaigns/two.html");
        assertThat(there)
                .containsKeys("areas/east-riding.html", "campaigns/two.html")
                .doesNotContainKeys("areas/halton.html", "campaigns/one.html");
        assertThat(there.get("areas/index.html"))
                .contains(
                        "<h1>Help in the East Riding</h1>",
                        "Their police are Humberside Police, and the site is See &amp; Know.",
                        "See &amp; Know is run by the partnership of the East Riding.",
                        "in your part of the East Riding",
                        "<link rel=\"canonical\" href=\"https://east-riding.example/areas/index.html\">",
                        "<svg class=\"mark\" height=\"28\" viewBox=\"0 0 40 28\"");
        assertThat(here.get("areas/index.html"))
                .contains(
                        "Know and See is run by the partnerships of Cheshire.",
                        "The police there are Cheshire Police.");
        assertThat(there.get("feed.xml")).contains("See &amp; Know").doesNotContain("Cheshire");
    }

    @Test
    void a_link_on_an_edition_s_own_page_comes_from_the_file_that_somebody_wrote() throws Exception {
        var report = build(small, "east-riding");
        var page = Files.readString(folder.resolve("east-riding/areas/index.html"));
        var href = "../areas/east-riding.html";

        int inTheText = page.indexOf(href, page.indexOf("class=\"prose\""));
        assertThat(report.baked().whereWritten("areas/index.html", inTheText, href))
                .hasToString("editions/east-riding/content/areas/index.md:11:48");
    }

    @Test
    void each_edition_writes_its_headings_down_by_itself() throws Exception {
        assertThat(build(small, "pan-cheshire").headings()).isEqualTo("data/headings.txt");
        assertThat(build(small, "east-riding").headings()).isEqualTo("data/headings-east-riding.txt");
    }

    private void assertNothingOfCheshire(Path site, Path website) throws Exception {
        var marks = marksOfCheshire(site);
        assertThat(marks)
                .as("numbers to look for")
                .isNotEmpty()
                .allMatch(squeezed(String.join("\n", said(website, ".html").values()))::contains);
        var areas = Pattern.compile(areasOf(site).stream().map(Pattern::quote).collect(joining("|", "\\b(?:", ")\\b")));
        build(site, "east-riding");

        said(folder.resolve("east-riding"), "").forEach((file, text) -> {
            var squeezed = squeezed(text);
            assertThat(marks).as(file).noneMatch(squeezed::contains);
            assertThat(areas.matcher(text).results()).as(file).isEmpty();
        });
    }

    private static Map<String, String> said(Path website, String ending) throws IOException {
        var wording = new Wording();
        var said = new TreeMap<String, String>();
        for (var file : Wording.filesIn(website).entrySet()) {
            if (file.getKey().endsWith(ending)) {
                said.put(file.getKey(), wording.of(file.getKey(), file.getValue()));
            }
        }
        return said;
    }

    /** Every way to reach a service that only Cheshire has, as digits or an address. */
    private static Set<String> marksOfCheshire(Path site) {
        var local = new TreeSet<String>();
        edition(site, "pan-cheshire").localServices().stream().map(Named::text).forEach(local::add);
        edition(site, "east-riding").localServices().stream().map(Named::text).forEach(local::remove);
        var services = new DirectoryReader(TODAY).read(site, new Problems()).services();
        var known = services.stream()
                .filter(service -> !local.contains(service.id()))
                .flatMap(EastRidingEditionTest::marks)
                .collect(Collectors.toSet());
        return services.stream()
                .filter(service -> local.contains(service.id()))
                .flatMap(EastRidingEditionTest::marks)
                .filter(mark -> !known.contains(mark))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static java.util.stream.Stream<String> marks(Service service) {
        return service.contacts().stream()
                .map(Contact::href)
                .filter(href -> !href.isEmpty())
                .map(href -> href.startsWith("tel:") || href.startsWith("sms:")
                        ? href.replaceAll("\\D", "").replaceFirst("^(44|0)", "")
                        : squeezed(href));
    }

    private static List<String> areasOf(Path site) {
        var ids =
                edition(site, "pan-cheshire").areas().stream().map(Named::text).toList();
        return new DirectoryReader(TODAY)
                .read(site, new Problems()).areas().stream()
                        .filter(area -> ids.contains(area.id()))
                        .map(area -> area.name())
                        .toList();
    }

    private static Edition edition(Path site, String id) {
        return new EditionsReader(site, new Problems()).read().find(id).orElseThrow();
    }

    private static String squeezed(String text) {
        return BETWEEN_DIGITS.matcher(text).replaceAll("");
    }

    private Map<String, String> bake(Path site, String edition) throws Exception {
        build(site, edition);
        return new TreeMap<>(Trees.contents(folder.resolve(edition)));
    }

    private BuildReport build(Path site, String edition) throws Exception {
        return new SiteBuild(TODAY, Progress.SILENT)
                .bake(new SiteFolder(site, Optional.of(edition)), folder.resolve(edition));
    }
}
