package uk.co.knowandsee.signpost;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import uk.co.knowandsee.signpost.console.Progress;
import uk.co.knowandsee.signpost.problem.ProblemsFound;

/** A small site with one page of each type: its own words and services, in the repository's templates and styles. */
final class SampleSite {

    private static final Path REPOSITORY = Path.of("");
    private static final Path SAMPLE = Path.of("src/test/sites/sample");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private SampleSite() {}

    /** Bakes it in a folder and answers with the website. */
    static Path bakeIn(Path folder) throws IOException, ProblemsFound {
        var sources = copyTo(folder.resolve("sources"));
        var website = folder.resolve("website");
        new SiteBuild(TODAY, Progress.SILENT).bake(sources, website);
        return website;
    }

    /** Its sources, for a test that bakes them in its own way. */
    static SiteFolder copyTo(Path sources) throws IOException {
        Trees.copy(REPOSITORY.resolve("templates"), sources.resolve("templates"));
        Trees.copy(REPOSITORY.resolve("assets"), sources.resolve("assets"));
        Trees.copy(SAMPLE, sources);
        return new SiteFolder(sources);
    }
}
