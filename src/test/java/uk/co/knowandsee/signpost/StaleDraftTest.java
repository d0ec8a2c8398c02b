package uk.co.knowandsee.signpost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.co.knowandsee.signpost.console.Progress;
import uk.co.knowandsee.signpost.problem.ProblemsFound;

/** The site before last becomes the next draft: what is gone by then must not be found in it. */
class StaleDraftTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    private Path folder;

    private Path site;

    @BeforeEach
    void a_small_campaign() throws Exception {
        site = folder.resolve("site");
        Trees.copy(Path.of("src/test/sites/base/campaign"), site);
    }

    @Test
    void a_link_to_a_file_that_is_gone_is_found_however_often_the_site_was_baked_with_it() throws Exception {
        var layout = site.resolve("templates/layout.ftl");
        Files.writeString(
                layout,
                Files.readString(layout)
                        .replace("<#nested>", "<#nested><a href=\"${content.root}leaflet.txt\">Leaflet</a>"));
        Files.writeString(site.resolve("assets/leaflet.txt"), "Words.");
        bake();
        bake();

        Files.delete(site.resolve("assets/leaflet.txt"));

        assertThat(stopped()).contains("leaflet.txt");
    }

    @Test
    void a_file_that_was_wrong_is_forgotten_once_it_is_gone() throws Exception {
        Files.writeString(site.resolve("assets/leaflet.pdf"), "no PDF");
        assertThat(stopped()).contains("leaflet.pdf");

        Files.delete(site.resolve("assets/leaflet.pdf"));

        bake();
    }

    private void bake() throws Exception {
        new SiteBuild(TODAY, Progress.SILENT).bake(new SiteFolder(site), folder.resolve("website"));
    }

    private String stopped() {
        var found = catchThrowableOfType(ProblemsFound.class, this::bake);
        assertThat(found).as("this build has to stop").isNotNull();
        return found.problems().toString();
    }
}
