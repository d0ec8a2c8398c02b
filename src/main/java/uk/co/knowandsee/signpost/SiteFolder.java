package uk.co.knowandsee.signpost;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The folder of a site: {@code jbake.properties}, {@code content/}, {@code templates/}, {@code assets/}, {@code data/}.
 *
 * @param root the folder, absolute
 * @param edition the id of the edition that is wished for; empty for the usual one
 */
public record SiteFolder(Path root, Optional<String> edition) {

    public SiteFolder {
        root = root.toAbsolutePath().normalize();
    }

    /** The site in its usual edition, or the one site for everybody. */
    public SiteFolder(Path root) {
        this(root, Optional.empty());
    }
}
