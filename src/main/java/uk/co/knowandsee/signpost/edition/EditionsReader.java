package uk.co.knowandsee.signpost.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Suggestion;
import uk.co.knowandsee.signpost.problem.Where;
import uk.co.knowandsee.signpost.yaml.SchemaCheck;
import uk.co.knowandsee.signpost.yaml.YamlPart;
import uk.co.knowandsee.signpost.yaml.YamlReader;

/** Reads {@code editions/*.yaml}. The door of this room. No file in the folder is passed over in silence. */
public final class EditionsReader {

    private static final String ENDING = ".yaml";

    private final Path siteFolder;
    private final Problems problems;
    private final SchemaCheck schema = new SchemaCheck("edition.schema.json");

    public EditionsReader(Path siteFolder, Problems problems) {
        this.siteFolder = siteFolder;
        this.problems = problems;
    }

    /** Every edition; none when there is no such folder. What cannot be used is left out and among the problems. */
    public Editions read() {
        var entries = entries();
        var ids = new TreeSet<String>();
        entries.stream().filter(EditionsReader::isEdition).forEach(file -> ids.add(stem(file)));
        entries.forEach(entry -> checkBelongs(entry, ids));
        var all = entries.stream()
                .filter(EditionsReader::isEdition)
                .map(this::read)
                .flatMap(Optional::stream)
                .toList();
        return new Editions(all, List.copyOf(ids));
    }

    private List<Path> entries() {
        var folder = siteFolder.resolve(Edition.FOLDER);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var entries = Files.list(folder)) {
            return entries.filter(entry -> !name(entry).startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isEdition(Path entry) {
        return Files.isRegularFile(entry) && name(entry).endsWith(ENDING);
    }

    private void checkBelongs(Path entry, Set<String> ids) {
        if (Files.isDirectory(entry)) {
            if (!ids.contains(name(entry))) {
                problems.error(
                        Where.file(shown(entry)),
                        "there is no edition `" + name(entry) + "` for this folder",
                        "write " + shown(entry) + ENDING + ", or rename the folder. "
                                + Suggestion.among("Known editions", name(entry), ids));
            }
        } else if (!isEdition(entry)) {
            problems.error(
                    Where.file(shown(entry)),
                    "only files that end in `.yaml`, and their folders, belong in editions",
                    "rename it, or move it into the folder of its edition");
        }
    }

    private Optional<Edition> read(Path file) {
        var ofThisFile = new Problems();
        var root = new YamlReader().read(file, shown(file), ofThisFile);
        root.ifPresent(part -> schema.check(part, ofThisFile));
        root.flatMap(part -> part.part("id"))
                .filter(id -> ofThisFile.errors().isEmpty() && !id.text().equals(stem(file)))
                .ifPresent(id -> ofThisFile.error(
                        id.where(),
                        "the id " + id.quoted() + " is not the name of the file",
                        "write `id: " + stem(file) + "`, or rename the file"));
        var edition = ofThisFile.errors().isEmpty() ? root.map(part -> edition(part, ofThisFile)) : none();
        problems.addAll(ofThisFile.all());
        return edition;
    }

    private static Optional<Edition> none() {
        return Optional.empty();
    }

    private Edition edition(YamlPart file, Problems ofThisFile) {
        var pages = file.part("pages");
        return new Edition(
                file.text("id"),
                file.text("name").strip(),
                file.text("strapline").strip(),
                file.text("host"),
                file.text("place").strip(),
                file.text("partnerships").strip(),
                file.text("police").strip(),
                file.part("logo").flatMap(logo -> logo(file.text("id"), logo, ofThisFile)),
                named(file, "areas"),
                named(file, "localServices"),
                named(file, "partnerCampaigns"),
                pages.map(part -> named(part, "replace")).orElse(List.of()),
                pages.map(part -> named(part, "leaveOut")).orElse(List.of()),
                Where.file(file.where().file()));
    }

    private Optional<String> logo(String id, YamlPart written, Problems ofThisFile) {
        var own = Edition.FOLDER + "/" + id + "/";
        var file = siteFolder.resolve(written.text());
        if (!written.text().startsWith(own) || !Files.isRegularFile(file)) {
            ofThisFile.error(
                    written.where(),
                    "there is no logo " + written.quoted() + " in the edition's own folder",
                    "put the drawing into " + own + ", or delete this line: the common mark then stands there");
            return Optional.empty();
        }
        return new LogoReader(written.text(), ofThisFile).read(file);
    }

    private static List<Named> named(YamlPart part, String key) {
        return part.list(key).stream()
                .map(item -> new Named(item.text(), item.where()))
                .toList();
    }

    private String shown(Path entry) {
        return Edition.FOLDER + "/" + name(entry);
    }

    private static String name(Path entry) {
        return String.valueOf(entry.getFileName());
    }

    private static String stem(Path file) {
        return name(file).substring(0, name(file).length() - ENDING.length());
    }
}
