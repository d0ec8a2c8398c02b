package uk.co.knowandsee.signpost;

import java.nio.file.Path;

/**
 * The folder of a site: {@code jbake.properties}, {@code content/}, {@code templates/}, {@code assets/}, {@code data/}.
 *
 * @param root the folder, absolute
 */
public record SiteFolder(Path root) {

    public SiteFolder {
        root = root.toAbsolutePath().normalize();
    }
}
