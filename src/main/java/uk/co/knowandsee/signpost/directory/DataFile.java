package uk.co.knowandsee.signpost.directory;

import java.util.Optional;
import uk.co.knowandsee.signpost.yaml.YamlPart;

/**
 * A file of the directory after reading, whether or not it was fit to use: other files may refer to it, and its
 * own references still have to be checked.
 *
 * @param path relative to the site folder, e.g. {@code data/services/childline.yaml}
 * @param stem the file's name without its ending: the id it has to have
 * @param root what the file says; empty when it is not YAML
 * @param entry the service, area or other entry; empty when something in the file has to be mended first
 */
public record DataFile<T>(String path, String stem, Optional<YamlPart> root, Optional<T> entry) {

    /** The id it gives itself; empty text when it gives none. */
    public String id() {
        return root.map(r -> r.text("id")).orElse("");
    }
}
