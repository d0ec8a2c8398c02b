package uk.co.knowandsee.signpost.preview;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Notices what changed in a site folder since it last looked. It looks at names, sizes and times, because the
 * system's own notices come late on some systems and get lost when an editor replaces a file.
 */
public final class SourceWatch {

    private final Path root;
    private Map<Path, Stamp> seen = Map.of();

    private record Stamp(FileTime changed, long size) {}

    /** @param root the site folder; its {@code target} and hidden folders are not watched */
    public SourceWatch(Path root) throws IOException {
        this.root = root.toAbsolutePath().normalize();
        seen = look();
    }

    /** The first file, by name, that is new, gone or different since the last question; empty when nothing is. */
    public Optional<String> change() throws IOException {
        var now = look();
        var before = seen;
        seen = now;
        var files = new TreeSet<>(before.keySet());
        files.addAll(now.keySet());
        return files.stream()
                .filter(file -> !Optional.ofNullable(before.get(file)).equals(Optional.ofNullable(now.get(file))))
                .findFirst()
                .map(file -> root.relativize(file).toString().replace('\\', '/'));
    }

    private Map<Path, Stamp> look() throws IOException {
        var files = new TreeMap<Path, Stamp>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return isWatched(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (isWatched(file)) {
                    files.put(file, new Stamp(attributes.lastModifiedTime(), attributes.size()));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException goneMeanwhile) {
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException goneMeanwhile) {
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }

    private boolean isWatched(Path path) {
        var name = String.valueOf(path.getFileName());
        return path.equals(root) || !(name.startsWith(".") || path.equals(root.resolve("target")));
    }
}
