package uk.co.knowandsee.signpost.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.co.knowandsee.signpost.SiteBuild;
import uk.co.knowandsee.signpost.SiteFolder;
import uk.co.knowandsee.signpost.Trees;
import uk.co.knowandsee.signpost.console.Progress;

/**
 * A plain JBake site, baked by stock JBake with its database and by us without one.
 *
 * <p>The header with a JSON value stands on a page without neighbours. On a post, stock JBake sometimes names wrong
 * neighbours: its database may hand the number back as another type, and then the post is not found in its own list.
 */
class StockComparisonTest {

    private static final Path PLAIN = Path.of("src/test/sites/plain");

    @TempDir
    private Path folder;

    @Test
    void a_plain_jbake_site_bakes_here_to_the_same_files_with_the_same_bytes() throws Exception {
        var stock = folder.resolve("stock");
        bakeWithStockJBake(stock);

        var ours = folder.resolve("ours");
        new SiteBuild(LocalDate.of(2026, 11, 22), Progress.SILENT).bake(new SiteFolder(PLAIN), ours);

        var expected = Trees.contents(stock);
        assertThat(expected).as("stock JBake has to have baked").hasSizeGreaterThan(20);
        assertThat(Trees.contents(ours)).containsExactlyEntriesOf(expected);
    }

    private void bakeWithStockJBake(Path output) throws Exception {
        var log = folder.resolve("stock.log");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(List.of(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        StockBake.class.getName(),
                        PLAIN.toAbsolutePath().toString(),
                        output.toString()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor()).as(Files.readString(log)).isZero();
    }
}
