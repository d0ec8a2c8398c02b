package uk.co.knowandsee.signpost.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.co.knowandsee.signpost.BuildReport;
import uk.co.knowandsee.signpost.SiteBuild;
import uk.co.knowandsee.signpost.SiteFolder;
import uk.co.knowandsee.signpost.Trees;
import uk.co.knowandsee.signpost.console.Progress;

class HeadingLedgerTest {

    @TempDir
    private Path folder;

    private Path site;

    @BeforeEach
    void aSmallCampaign() throws Exception {
        site = folder.resolve("site");
        Trees.copy(Path.of("src/test/sites/base/campaign"), site);
    }

    @Test
    void what_is_recorded_is_sorted_and_then_nothing_is_new() throws Exception {
        record(bake());

        assertThat(Files.readString(site.resolve(HeadingLedger.FILE))).isEqualTo("good.html#talk\n");
        assertThat(bake().warnings()).isEmpty();
    }

    @Test
    void a_new_heading_is_mentioned_and_an_old_one_is_kept_when_it_is_recorded() throws Exception {
        record(bake());
        Files.writeString(site.resolve("content/good.md"), "\n## Another\n", java.nio.file.StandardOpenOption.APPEND);

        var report = bake();
        assertThat(report.warnings())
                .singleElement()
                .satisfies(w ->
                        assertThat(w.toString()).contains("1 headings are new").contains("good.html#another"));

        record(report);
        assertThat(Files.readString(site.resolve(HeadingLedger.FILE))).isEqualTo("good.html#another\ngood.html#talk\n");
    }

    private BuildReport bake() throws Exception {
        return new SiteBuild(LocalDate.of(2026, 11, 22), Progress.SILENT)
                .bake(new SiteFolder(site), folder.resolve("website"));
    }

    private void record(BuildReport report) throws Exception {
        new HeadingLedger(site).record(List.copyOf(report.baked().pages().values()), report.baked()::headings);
    }
}
