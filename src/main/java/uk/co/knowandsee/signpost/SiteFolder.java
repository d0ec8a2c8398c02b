package uk.co.knowandsee.signpost;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The folder of a site: {@code jbake.properties}, {@code content/}, {@code templates/}, {@code assets/}, {@code data/}.
 *
 * @param root the folder, absolute
 * @param edition the id of the edition that is wished for; empty for the usual one
 * @param evidence the file in which tests have taken down what they found of its promises, absolute; it need not be there
 */
public record SiteFolder(Path root, Optional<String> edition, Optional<Path> evidence) {

    public SiteFolder {
        root = root.toAbsolutePath().normalize();
    }

    /** A site of which no tests have told anything. */
    public SiteFolder(Path root, Optional<String> edition) {
        this(root, edition, Optional.empty());
    }

    /** The same in its usual edition, or the one site for everybody. */
    public SiteFolder(Path root) {
        this(root, Optional.empty());
    }

    /** The same site with what tests have taken down about it. */
    SiteFolder with(Path results) {
        return new SiteFolder(
                root, edition, Optional.of(results.toAbsolutePath().normalize()));
    }
}
