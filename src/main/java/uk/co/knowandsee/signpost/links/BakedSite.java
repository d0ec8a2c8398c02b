package uk.co.knowandsee.signpost.links;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.co.knowandsee.signpost.links.paper.Paper;
import uk.co.knowandsee.signpost.links.paper.PaperReader;

/** A folder of baked output, read once: its files, and every address, id and number in them. */
public final class BakedSite {

    private final Path folder;
    private final Map<String, BakedFile> files;
    private final SortedMap<String, Paper.Flaw> flaws;

    private BakedSite(Path folder, Map<String, BakedFile> files, SortedMap<String, Paper.Flaw> flaws) {
        this.flaws = flaws;
        this.folder = folder;
        this.files = files;
    }

    /** Reads the folder on all cores. A file that cannot be read is our fault, not a writer's. */
    public static BakedSite read(Path folder) {
        return read(folder, names(folder), Map.of());
    }

    /**
     * Reads the folder on all cores.
     *
     * @param sheets the markup that PDF files were printed from, by path; it is read in their place, which is much quicker
     */
    public static BakedSite read(Path folder, Map<String, String> sheets) {
        return read(folder, names(folder), sheets);
    }

    private static BakedSite read(Path folder, List<String> names, Map<String, String> sheets) {
        var flaws = new ConcurrentSkipListMap<String, Paper.Flaw>();
        var read = names.parallelStream()
                .map(name -> sheets.containsKey(name)
                        ? Papers.of(name, LinkFinder.page(name, sheets.get(name)))
                        : readFile(folder, name, flaws))
                .collect(Collectors.toMap(BakedFile::file, Function.identity(), (a, b) -> a, TreeMap::new));
        return new BakedSite(folder, read, flaws);
    }

    /** Reads those files of the folder whose path somebody wants. */
    public static BakedSite read(Path folder, Predicate<String> wanted) {
        return read(folder, names(folder).stream().filter(wanted).toList(), Map.of());
    }

    /** The same without some of its files, for a check that has nothing to say of them. */
    public BakedSite without(Collection<String> some) {
        var others = new TreeMap<>(files);
        others.keySet().removeAll(some);
        return new BakedSite(folder, others, flaws);
    }

    /** Every file with what is in it, by path. */
    public Collection<BakedFile> files() {
        return List.copyOf(files.values());
    }

    /** Files that should be read and cannot be, or not to their end, by path. */
    public SortedMap<String, Paper.Flaw> flaws() {
        return Collections.unmodifiableSortedMap(flaws);
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

    private static BakedFile readFile(Path folder, String name, Map<String, Paper.Flaw> flaws) {
        if (Papers.isOne(name)) {
            var paper = new PaperReader().read(bytes(folder, name));
            paper.flaw().ifPresent(flaw -> flaws.put(name, flaw));
            return Papers.of(name, paper);
        }
        return LinkFinder.reads(name) ? LinkFinder.read(name, text(folder, name)) : BakedFile.plain(name);
    }

    /** Bytes that are not UTF-8 are read as replacement characters; the HTML checks complain about those. */
    private static String text(Path folder, String file) {
        return new String(bytes(folder, file), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Path folder, String file) {
        try {
            return Files.readAllBytes(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
