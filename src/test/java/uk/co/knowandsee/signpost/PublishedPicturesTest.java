package uk.co.knowandsee.signpost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.co.knowandsee.signpost.console.Progress;
import uk.co.knowandsee.signpost.media.Shots;
import uk.co.knowandsee.signpost.problem.Problem;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.ProblemsFound;
import uk.co.knowandsee.signpost.proof.FilesSayNothing;
import uk.co.knowandsee.signpost.rules.report.Inspection;

/** Pictures and other files on their way from a writer's folder into a baked site. */
class PublishedPicturesTest {

    private static final String PAGE = """
            ---
            title: Pictures
            type: page
            status: published
            date: 2026-01-01
            reviewBy: 2026-12-01
            owner: us
            summary: One.
            ---

            ![A bench](%s)
            """;

    @TempDir
    private Path folder;

    private final Inspection inspection = new Inspection();

    @BeforeEach
    void theSmallCampaign() throws IOException {
        Trees.copy(Path.of("src/test/sites/base/campaign"), site());
    }

    @Test
    void a_picture_beside_its_page_has_its_size_waits_for_the_reader_and_says_nothing_of_its_maker() throws Exception {
        write("content/parents/bench.jpg", Shots.jpeg(16, 9, 6));

        var picture = pictureOf("bench.jpg");

        assertThat(picture.attr("width") + " " + picture.attr("height")).isEqualTo("9 16");
        assertThat(picture.attr("loading") + " " + picture.attr("decoding")).isEqualTo("lazy async");
        assertThat(Files.readString(
                        website().resolve("parents/bench.jpg"), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("SECRET");
        assertThat(found("media/format")).isEmpty();
    }

    @Test
    void a_picture_in_assets_has_its_size_too() throws Exception {
        write("assets/images/two benches.webp", Shots.webp(2000, 480, 1));

        var picture = pictureOf("../images/two%20benches.webp");

        assertThat(picture.attr("width") + " " + picture.attr("height")).isEqualTo("2000 480");
        assertThat(found("media/format")).as("WebP may be wide").isEmpty();
    }

    @Test
    void a_heavy_or_wide_photograph_is_named_with_its_line_and_stops_a_publish_only() throws Exception {
        write("content/parents/heavy.png", Shots.drawn("png", 200, 200));
        pictureOf("heavy.png");

        assertThat(found("media/format")).singleElement().satisfies(problem -> {
            assertThat(problem.where()).hasToString("content/parents/pictures.md:11:1");
            assertThat(problem.what()).contains("120 kB").contains("200 pixels");
            assertThat(problem.remedy()).contains("WebP or AVIF");
        });
    }

    @Test
    void a_wide_photograph_is_named_although_it_is_light() throws Exception {
        write("content/parents/wide.jpg", Shots.jpeg(1601, 1, 1));
        pictureOf("wide.jpg");

        assertThat(found("media/format")).hasSize(1);
    }

    @Test
    void a_file_that_cannot_be_cleaned_stops_the_bake_with_its_name() throws Exception {
        write("content/parents/spoilt.jpg", Shots.latin("no picture"));
        write("assets/letter.docx", Shots.latin("PK"));

        assertThat(stopped())
                .extracting(problem -> problem.where().file())
                .contains("content/parents/spoilt.jpg", "assets/letter.docx");
    }

    @Test
    void a_file_that_is_spoilt_after_the_bake_is_found_and_nothing_else() throws Exception {
        write("content/parents/bench.jpg", Shots.jpeg(16, 9, 1));
        write("assets/bench.png", Shots.png(16, 9));
        pictureOf("bench.jpg");
        assertThat(metadata(website())).isEmpty();
        var copy = folder.resolve("copy");
        Trees.copy(website(), copy);

        Files.write(copy.resolve("parents/bench.jpg"), Shots.jpeg(16, 9, 1));

        assertThat(metadata(copy)).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("media/metadata");
            assertThat(problem.where()).hasToString("parents/bench.jpg");
        });
    }

    private static List<Problem> metadata(Path website) throws IOException {
        var problems = new Problems();
        new FilesSayNothing(website, Set.of()).check(problems);
        return problems.all();
    }

    private Element pictureOf(String address) throws Exception {
        write("content/parents/pictures.md", PAGE.formatted(address).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        bake();
        return Jsoup.parse(Files.readString(website().resolve("parents/pictures.html")))
                .selectFirst("main img");
    }

    private List<Problem> stopped() throws IOException {
        try {
            bake();
            throw new AssertionError("this build has to stop");
        } catch (ProblemsFound found) {
            return found.problems();
        }
    }

    private void bake() throws IOException, ProblemsFound {
        new SiteBuild(LocalDate.of(2026, 11, 22), Progress.SILENT, inspection).bake(new SiteFolder(site()), website());
    }

    private List<Problem> found(String rule) {
        return inspection.problems().all().stream()
                .filter(problem -> problem.rule().equals(rule))
                .toList();
    }

    private void write(String name, byte[] bytes) throws IOException {
        Files.createDirectories(site().resolve(name).getParent());
        Files.write(site().resolve(name), bytes);
    }

    private Path site() {
        return folder.resolve("site");
    }

    private Path website() {
        return folder.resolve("website");
    }
}
