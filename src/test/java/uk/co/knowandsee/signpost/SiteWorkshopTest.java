package uk.co.knowandsee.signpost;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.co.knowandsee.signpost.console.Progress;
import uk.co.knowandsee.signpost.directory.DirectoryReader;
import uk.co.knowandsee.signpost.links.BakedSite;
import uk.co.knowandsee.signpost.links.signposts.ExternalLinks;
import uk.co.knowandsee.signpost.problem.Problems;

/** Baking and checking one after the other, as {@code mvn site} does. */
class SiteWorkshopTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final CommandLineChecks OFFLINE = new CommandLineChecks(
            true,
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty());

    @TempDir
    private Path folder;

    private final SiteWorkshop workshop = new SiteWorkshop();
    private SiteFolder site;
    private Path live;

    @BeforeEach
    void aSmallCampaign() throws Exception {
        site = new SiteFolder(folder.resolve("site"));
        live = folder.resolve("website");
        Trees.copy(Path.of("src/test/sites/base/campaign"), site.root());
    }

    @Test
    void a_site_is_checked_right_after_it_was_baked_and_every_outside_link_has_its_source_line() throws Exception {
        for (int build = 1; build <= 3; build++) { // the draft of one build is the live site of another
            var report = bake().report().orElseThrow();

            assertThat(workshop.check(order(Optional.of(report)), Progress.SILENT)
                            .inWords())
                    .startsWith("Every link inside leads somewhere.");
            var links = ExternalLinks.of(
                    BakedSite.read(live), report.host(), report.baked()::whereWritten, report.directory(), site.root());
            assertThat(links)
                    .filteredOn(link -> link.address().getHost().equals("weather.example"))
                    .singleElement()
                    .satisfies(link -> assertThat(link.places())
                            .anyMatch(place -> place.toString().startsWith("templates/layout.ftl:8")));
        }
    }

    @Test
    void a_site_that_was_baked_before_is_checked_against_its_sources() throws Exception {
        bake();

        assertThat(workshop.check(order(Optional.empty()), Progress.SILENT).fails())
                .isFalse();
        assertThat(new DirectoryReader(TODAY).read(site.root(), new Problems()).services())
                .hasSize(3);
    }

    @Test
    void a_link_that_broke_inside_a_baked_site_is_found() throws Exception {
        bake();
        Files.delete(live.resolve("services.html"));

        var check = workshop.check(order(Optional.empty()), Progress.SILENT);

        assertThat(check.fails()).isTrue();
        assertThat(check.report().problems()).anyMatch(p -> p.what().contains("services.html"));
    }

    private Workshop.Bake bake() throws Exception {
        return workshop.bake(site, live, TODAY, Aim.TRY, Progress.SILENT);
    }

    private Workshop.CheckOrder order(Optional<BuildReport> report) {
        return new Workshop.CheckOrder(site, live, report, TODAY, folder.resolve("reports"), Optional.empty(), OFFLINE);
    }
}
