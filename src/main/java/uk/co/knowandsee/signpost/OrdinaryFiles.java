package uk.co.knowandsee.signpost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import uk.co.knowandsee.signpost.content.Settings;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Where;

/**
 * Refuses symbolic links in a campaign's folders: one could publish a file of this computer that is no part of the site, or
 * lead round in a circle.
 */
final class OrdinaryFiles {

    private static final List<String> FOLDERS = List.of("content", "data", "editions", "templates", "assets");

    private final Settings settings;

    OrdinaryFiles(Settings settings) {
        this.settings = settings;
    }

    void check(Problems problems) throws IOException {
        var folders = new TreeSet<>(List.of(settings.content()));
        FOLDERS.forEach(name -> folders.add(settings.root().resolve(name)));
        for (var folder : folders) {
            if (Files.isDirectory(folder)) {
                check(folder, problems);
            }
        }
    }

    private void check(Path folder, Problems problems) throws IOException {
        try (var files = Files.walk(folder)) { // which does not follow them
            files.filter(file -> !file.equals(folder) && Files.isSymbolicLink(file))
                    .forEach(link -> problems.error(
                            Where.file(settings.nameOf(link)),
                            "is a symbolic link, which may lead out of the site",
                            "put the file itself here, or delete the link"));
        }
    }
}
