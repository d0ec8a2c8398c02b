package uk.co.knowandsee.signpost.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Where;
import uk.co.knowandsee.signpost.yaml.SchemaCheck;
import uk.co.knowandsee.signpost.yaml.YamlPart;
import uk.co.knowandsee.signpost.yaml.YamlReader;

/** One folder of data files, e.g. {@code data/services}, each named after the id in it. No file in it is passed over in silence. */
public final class DataFolder {

    private static final String ENDING = ".yaml";

    private final Path siteFolder;
    private final String name;
    private final SchemaCheck schema;

    /**
     * @param name the folder, relative to the site folder
     * @param schema of each file
     */
    public DataFolder(Path siteFolder, String name, SchemaCheck schema) {
        this.siteFolder = siteFolder;
        this.name = name;
        this.schema = schema;
    }

    /** @param reading turns what the schema has seen into an entry, unless there are complaints */
    public <T> List<DataFile<T>> read(BiFunction<YamlPart, Complaints, Optional<T>> reading, Problems problems) {
        return files().stream()
                .filter(file -> isData(file, problems))
                .map(file -> read(file, reading, problems))
                .toList();
    }

    private <T> DataFile<T> read(Path file, BiFunction<YamlPart, Complaints, Optional<T>> reading, Problems problems) {
        var ofThisFile = new Problems();
        var root = new YamlReader().read(file, shown(file), ofThisFile);
        root.ifPresent(r -> schema.check(r, ofThisFile));
        var complaints = new Complaints(ofThisFile);
        root.ifPresent(r -> idIsFileName(r, stem(file), complaints));
        var entry = root.flatMap(r -> reading.apply(r, complaints));
        problems.addAll(ofThisFile.all());
        return new DataFile<>(shown(file), stem(file), root, entry);
    }

    private static void idIsFileName(YamlPart root, String stem, Complaints complaints) {
        root.part("id")
                .filter(id -> !id.text().equals(stem))
                .ifPresent(id -> complaints.error(
                        id,
                        "the id " + id.quoted() + " is not the name of the file",
                        "write `id: " + stem + "`, or rename the file"));
    }

    private List<Path> files() {
        var folder = siteFolder.resolve(name);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> !f.getFileName().toString().startsWith("."))
                    .sorted((a, b) ->
                            a.getFileName().toString().compareTo(b.getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isData(Path file, Problems problems) {
        if (Files.isRegularFile(file) && file.getFileName().toString().endsWith(ENDING)) {
            return true;
        }
        problems.error(
                Where.file(shown(file)),
                "only files that end in `.yaml` belong in " + name,
                "rename it, or move it somewhere else: nobody would ever see it here");
        return false;
    }

    private String shown(Path file) {
        return name + "/" + file.getFileName();
    }

    private static String stem(Path file) {
        var whole = file.getFileName().toString();
        return whole.substring(0, whole.length() - ENDING.length());
    }
}
