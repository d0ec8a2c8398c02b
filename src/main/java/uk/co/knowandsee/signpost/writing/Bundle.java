package uk.co.knowandsee.signpost.writing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A zip file of which the same files always give the same bytes: sorted by name, all of them dated with the first day that
 * the format knows, and saying nothing of whoever made it or where.
 */
public final class Bundle {

    /** Two seconds into the first day: of midnight itself Java notes beside it when that was in this machine's zone. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

    private final Map<String, byte[]> files = new TreeMap<>();

    /**
     * Puts a file in.
     *
     * @param name its path, with {@code /} between folders; relative, and without {@code ..}
     * @throws IllegalArgumentException for a name that would land elsewhere when it is unpacked, or is there already
     */
    public Bundle add(String name, byte[] bytes) {
        if (name.isEmpty() || name.startsWith("/") || name.contains("\\") || name.contains(":") || leadsUp(name)) {
            throw new IllegalArgumentException("not a name within a bundle: " + name);
        }
        if (files.putIfAbsent(name, bytes.clone()) != null) {
            throw new IllegalArgumentException("twice in one bundle: " + name);
        }
        return this;
    }

    /** Puts a text in, as UTF-8. */
    public Bundle add(String name, String text) {
        return add(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The whole zip file. */
    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(entry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    /** An entry for a zip file that is the same on every day and in every zone. */
    public static ZipEntry entry(String name) {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        return entry;
    }

    private static boolean leadsUp(String name) {
        return ("/" + name + "/").contains("/../") || ("/" + name + "/").contains("/./");
    }
}
