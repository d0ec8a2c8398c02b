package uk.co.knowandsee.signpost.evidence;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.yaml.SchemaCheck;
import uk.co.knowandsee.signpost.yaml.YamlPart;
import uk.co.knowandsee.signpost.yaml.YamlReader;

/** Reads {@code data/promises.yaml}. */
public final class PledgeFile {

    /** Where it stands in a site's folder. */
    public static final String FILE = "data/promises.yaml";

    private final Path siteFolder;

    public PledgeFile(Path siteFolder) {
        this.siteFolder = siteFolder;
    }

    /** In the order of the file. A site without the file promises nothing; a file that cannot be read is a problem. */
    public List<Pledge> read(Problems problems) {
        var file = siteFolder.resolve(FILE);
        if (!Files.exists(file)) {
            return List.of();
        }
        var wrong = new Problems();
        var root = new YamlReader().read(file, FILE, wrong);
        root.ifPresent(part -> new SchemaCheck("promises.schema.json").check(part, wrong));
        problems.addAll(wrong.all());
        if (root.isEmpty() || !wrong.errors().isEmpty()) {
            return List.of();
        }
        checkIds(root.get(), problems);
        return root.get().items().stream().map(PledgeFile::pledge).toList();
    }

    private static void checkIds(YamlPart file, Problems problems) {
        var ids = new HashSet<String>();
        for (var entry : file.items()) {
            if (!ids.add(entry.text("id"))) {
                problems.error(
                        entry.whereKey("id"),
                        "`" + entry.text("id") + "` stands in the list twice",
                        "give each promise an id of its own");
            }
        }
    }

    private static Pledge pledge(YamlPart entry) {
        return new Pledge(
                entry.text("id"),
                entry.text("promise"),
                entry.text("how"),
                Pledge.Group.valueOf(entry.text("group").toUpperCase(Locale.ROOT)),
                Pledge.By.valueOf(entry.text("by").toUpperCase(Locale.ROOT)),
                entry.texts("checks"),
                entry.whereKey("id"));
    }
}
