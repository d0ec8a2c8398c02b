package uk.co.knowandsee.signpost.links;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A folder of baked output, read once: its files, and every address, id and number in them. */
public final class BakedSite {

    private final Path folder;
    private final Map<String, BakedFile> files;

    private BakedSite(Path folder, Map<String, BakedFile> files) {
        this.folder = folder;
        this.files = files;
    }

    /** Reads the folder on all cores. A file that cannot be read is our fault, not a writer's. */
    public static BakedSite read(Path folder) {
        return read(folder, names(folder));
    }

    private static BakedSite read(Path folder, List<String> names) {
        var read = names.parallelStream()
                .map(name -> readFile(folder, name))
                .collect(Collectors.toMap(BakedFile::file, Function.identity(), (a, b) -> a, TreeMap::new));
        return new BakedSite(folder, read);
    }

    /** Reads those files of the folder whose path somebody wants. */
    public static BakedSite read(Path folder, Predicate<String> wanted) {
        return read(folder, names(folder).stream().filter(wanted).toList());
    }

    /** Every file with what is in it, by path. */
    public Collection<BakedFile> files() {
        return List.copyOf(files.values());
    }

    /** Whether this very file exists; capital letters count, whatever the file system thinks. */
    boolean has(String file) {
        return files.containsKey(file);
    }

    @Nullable BakedFile file(String file) {
        return files.get(file);
    }

    Collection<String> names() {
        return files.keySet();
    }

    String text(String file) {
        return text(folder, file);
    }

    private static List<String> names(Path folder) {
        try (var walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file)
                            .toString()
                            .replace(folder.getFileSystem().getSeparator(), "/"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    private static BakedFile readFile(Path folder, String name) {
        return LinkFinder.reads(name) ? LinkFinder.read(name, text(folder, name)) : BakedFile.plain(name);
    }

    /** Bytes that are not UTF-8 are read as replacement characters; the HTML checks complain about those. */
    private static String text(Path folder, String file) {
        try {
            return new String(Files.readAllBytes(folder.resolve(file)), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
