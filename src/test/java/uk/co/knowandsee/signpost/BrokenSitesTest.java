package uk.co.knowandsee.signpost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.co.knowandsee.signpost.console.Progress;
import uk.co.knowandsee.signpost.problem.ProblemsFound;

/**
 * Every folder of {@code src/test/sites/broken} is laid over a small good site and has to stop the build with the
 * words of its {@code expected.txt}, and the site that was live has to stay as it was.
 */
class BrokenSitesTest {

    private static final Path SITES = Path.of("src/test/sites");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    private Path folder;

    static Stream<Path> broken() throws IOException {
        try (var kinds = Files.list(SITES.resolve("broken"))) {
            return kinds.flatMap(BrokenSitesTest::folders).sorted().toList().stream();
        }
    }

    private static Stream<Path> folders(Path kind) {
        try (var names = Files.list(kind)) {
            return names.toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void a_broken_site_is_refused_and_the_last_good_one_stays(Path broken) throws Exception {
        var site = folder.resolve("site");
        var live = folder.resolve("website");
        Trees.copy(SITES.resolve("base").resolve(broken.getParent().getFileName()), site);
        new SiteBuild(TODAY, Progress.SILENT).bake(new SiteFolder(site), live);
        var before = Trees.contents(live);

        Trees.copy(broken, site);
        Files.deleteIfExists(site.resolve("expected.txt"));
        var found = catchThrowableOfType(
                ProblemsFound.class, () -> new SiteBuild(TODAY, Progress.SILENT).bake(new SiteFolder(site), live));

        assertThat(found).as("this site has to be refused").isNotNull();
        Golden.compare(broken.resolve("expected.txt"), found.getMessage() + "\n");
        assertThat(Trees.contents(live)).isEqualTo(before);
    }
}
