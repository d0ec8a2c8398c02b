package uk.co.knowandsee.signpost;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import uk.co.knowandsee.signpost.console.Progress;

/**
 * The repository's own site, baked once for a whole build, however many programs run its tests. Nobody may change it: for a
 * site that is spoilt on purpose there are copies.
 */
public final class SiteOfThisBuild {

    /** The day on which the tests read the site. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private static final Path REPOSITORY = Path.of("");
    private static final Path FOLDER = Path.of("target/own-site").toAbsolutePath();

    private SiteOfThisBuild() {}

    /** The folder that would be put on a server. */
    public static synchronized Path website() throws Exception {
        Files.createDirectories(FOLDER);
        var website = FOLDER.resolve("website");
        try (var door = FileChannel.open(FOLDER.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var alone = door.lock()) {
            if (alone.isValid() && !wasBakedFor(build())) {
                new SiteBuild(TODAY, Progress.SILENT).bake(new SiteFolder(REPOSITORY), website);
                Files.writeString(FOLDER.resolve("build"), build());
            }
        }
        return website;
    }

    private static boolean wasBakedFor(String build) throws IOException {
        var last = FOLDER.resolve("build");
        return Files.exists(last) && Files.readString(last).equals(build);
    }

    /** Maven says when it started; a test that somebody runs by itself bakes for itself. */
    private static String build() {
        return System.getProperty(
                "build.started", "alone " + ProcessHandle.current().pid());
    }
}
