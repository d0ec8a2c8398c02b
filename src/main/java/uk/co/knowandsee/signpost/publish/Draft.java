package uk.co.knowandsee.signpost.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Where;

/**
 * A site in the making, next to the live one. Nothing that happens here touches the live site until
 * {@link #promote()} swaps the two; what was live becomes the next draft, so that only what differs is written.
 */
public final class Draft implements AutoCloseable {

    private final Places places;
    private final FileChannel lockFile;
    private final FileLock lock;
    private final Problems problems;
    private final Map<String, Where> origins = new TreeMap<>();
    private final Map<String, String> addressByLowerCase = new TreeMap<>();
    private final Map<String, String> beside = new TreeMap<>();
    private int changed;
    private boolean promoted;

    /** The live folder and its neighbours. */
    private record Places(Path live, Path draft, Path old, Path lock, Path manifest) {
        static Places around(Path live) {
            var name = live.getFileName().toString();
            return new Places(
                    live,
                    live.resolveSibling("." + name + ".draft"),
                    live.resolveSibling("." + name + ".old"),
                    live.resolveSibling("." + name + ".lock"),
                    live.resolveSibling(name + ".sha256"));
        }

        Path beside(String ending) {
            return live.resolveSibling(live.getFileName() + ending);
        }
    }

    private Draft(Places places, FileChannel lockFile, FileLock lock, Problems problems) {
        this.places = places;
        this.lockFile = lockFile;
        this.lock = lock;
        this.problems = problems;
    }

    /**
     * Begins a draft for a live folder, and first puts right what a killed build left behind.
     *
     * @param live where the site is to be; absent, empty, or a site that was made here before
     * @return empty when another build is at work or the folder is not ours; the problems say which
     */
    public static Optional<Draft> open(Path live, Problems problems) throws IOException {
        var places = Places.around(live.toAbsolutePath().normalize());
        Files.createDirectories(places.live().toAbsolutePath().getParent());
        var channel = FileChannel.open(places.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = tryLock(channel);
        if (lock.isEmpty()) {
            channel.close();
            problems.error(
                    Where.file(live.toString()),
                    "another build is writing this site",
                    "wait until it has finished, then start again");
            return Optional.empty();
        }
        var draft = new Draft(places, channel, lock.get(), problems);
        draft.recover();
        if (!draft.mayReplaceLive()) {
            draft.close();
            problems.error(
                    Where.file(live.toString()),
                    "this folder holds files that no build of this site has made, and they would be replaced",
                    "choose an empty or new folder with `--output`");
            return Optional.empty();
        }
        Files.createDirectories(places.draft());
        return Optional.of(draft);
    }

    private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        }
    }

    /** A build that was killed between the two renames leaves the last good site under another name. */
    private void recover() throws IOException {
        if (!Files.exists(places.old())) {
            return;
        }
        if (Files.exists(places.live())) {
            deleteTree(places.old());
        } else {
            Files.move(places.old(), places.live());
        }
    }

    private boolean mayReplaceLive() throws IOException {
        if (!Files.exists(places.live()) || Files.exists(places.manifest())) {
            return true;
        }
        if (!Files.isDirectory(places.live())) {
            return false;
        }
        try (var entries = Files.list(places.live())) {
            return entries.findAny().isEmpty();
        }
    }

    /** Where the draft is being made; once it is promoted, the live site that it became. */
    public Path folder() {
        return promoted ? places.live() : places.draft();
    }

    /** The addresses written so far, each with the source that it comes from. */
    public Map<String, Where> origins() {
        return Map.copyOf(origins);
    }

    /** Writes a file whole, unless the same bytes stand there already. Two sources for one address are a problem. */
    public void write(String address, byte[] bytes, Where origin) throws IOException {
        if (!claim(address, origin)) {
            return;
        }
        var file = places.draft().resolve(address).normalize();
        if (!file.startsWith(places.draft())) {
            throw new IllegalArgumentException("outside the site: " + address);
        }
        if (Files.isRegularFile(file) && sameBytes(file, bytes)) {
            return;
        }
        changed++;
        makeRoomFor(file);
        Files.write(file, bytes);
    }

    /**
     * Keeps a file for the folder in which the site lies, where nobody can ask for it. It is written when the draft is
     * promoted.
     *
     * @param ending what follows the site's name, e.g. {@code .nginx.conf}
     */
    void writeBeside(String ending, String text) {
        beside.put(ending, text);
    }

    private boolean claim(String address, Where origin) {
        var sameWhereCaseIsIgnored = addressByLowerCase.putIfAbsent(address.toLowerCase(Locale.ROOT), address);
        var other = sameWhereCaseIsIgnored == null ? null : origins.get(sameWhereCaseIsIgnored);
        if (other == null) {
            origins.put(address, origin);
            return true;
        }
        problems.error(
                origin,
                "has the same address as `" + other + "`: `" + address + "`",
                address.equals(sameWhereCaseIsIgnored)
                        ? "rename or delete one of the two"
                        : "rename one of the two: many computers take `" + address + "` and `" + sameWhereCaseIsIgnored
                                + "` for the same file");
        return false;
    }

    private static boolean sameBytes(Path file, byte[] bytes) throws IOException {
        return Files.size(file) == bytes.length && Arrays.equals(Files.readAllBytes(file), bytes);
    }

    /** An earlier site may have had a file where this one has a folder, or the other way round. */
    private void makeRoomFor(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            deleteTree(file);
        }
        var folder = places.draft();
        for (var part : places.draft().relativize(file)) {
            folder = folder.resolve(part);
            if (!folder.equals(file) && Files.isRegularFile(folder)) {
                Files.delete(folder);
            }
        }
        Files.createDirectories(file.getParent());
    }

    /** Deletes what an earlier site had and this one has not, so that whoever reads the draft back does not find it. */
    public void removeStale() throws IOException {
        for (var path : tree(places.draft())) {
            if (Files.isDirectory(path)) {
                deleteIfEmpty(path);
            } else if (!origins.containsKey(addressOf(path))) {
                changed++;
                Files.delete(path);
            }
        }
    }

    private void deleteIfEmpty(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            if (entries.findAny().isPresent() || folder.equals(places.draft())) {
                return;
            }
        }
        Files.delete(folder);
    }

    private String addressOf(Path file) {
        return places.draft().relativize(file).toString().replace('\\', '/');
    }

    /**
     * Makes the draft the live site: two renames, so that a reader finds the old site or the new one and never a
     * mixture. The list of files with their SHA-256 is written beside it.
     *
     * @return how many files differ from the last draft that stood here
     */
    public int promote() throws IOException {
        removeStale();
        writeWhole(
                places.manifest(),
                Manifest.of(places.draft(), origins.keySet())
                        .text()); // first: it also tells the next build that this folder is ours
        for (var file : beside.entrySet()) {
            writeWhole(places.beside(file.getKey()), file.getValue());
        }
        var hadLive = Files.exists(places.live());
        if (hadLive) {
            Files.move(places.live(), places.old());
        }
        Files.move(places.draft(), places.live());
        promoted = true;
        if (hadLive) {
            Files.move(places.old(), places.draft());
        }
        return changed;
    }

    private static void writeWhole(Path file, String text) throws IOException {
        var unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(unfinished, text, StandardCharsets.UTF_8);
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() throws IOException {
        lock.release();
        lockFile.close();
    }

    static void deleteTree(Path folder) throws IOException {
        for (var path : tree(folder)) {
            Files.delete(path);
        }
    }

    /** Everything in a folder and the folder itself, the deepest first. */
    private static List<Path> tree(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
