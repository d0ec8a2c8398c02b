package uk.co.knowandsee.signpost.evidence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Tells whether the site that was checked is the site that is baked: a SHA-256 over name and bytes of every file that
 * pages are made from, and over the edition. The generator's own sources count where they lie in the same folder: a
 * change to them changes pages as well. What builds themselves write down does not.
 */
public final class SourceFingerprint {

    private static final List<String> SOURCES = List.of(
            "assets", "content", "data", "editions", "jbake.properties", "pom.xml", "schemas", "src/main", "templates");

    private static final Pattern WRITTEN_BY_BUILDS =
            Pattern.compile("data/(signposting-ledger\\.json|\\.ledger-.*|(headings|permalinks)(-[a-z0-9-]+)?\\.txt)");

    private final Path siteFolder;

    public SourceFingerprint(Path siteFolder) {
        this.siteFolder = siteFolder;
    }

    /**
     * In 64 hexadecimal digits.
     *
     * @param edition the edition's id; empty for a site that is for everybody
     */
    public String of(String edition) throws IOException {
        var digest = sha256();
        add(digest, edition.getBytes(StandardCharsets.UTF_8));
        for (var file : files().entrySet()) {
            add(digest, file.getKey().getBytes(StandardCharsets.UTF_8));
            add(digest, Files.readAllBytes(file.getValue()));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** By name, so that no system's own order counts. */
    private SortedMap<String, Path> files() throws IOException {
        var files = new TreeMap<String, Path>();
        for (var source : SOURCES) {
            var start = siteFolder.resolve(source);
            if (Files.exists(start)) {
                addTo(files, start);
            }
        }
        return files;
    }

    private void addTo(SortedMap<String, Path> files, Path start) throws IOException {
        try (var found = Files.walk(start)) {
            found.filter(Files::isRegularFile).forEach(file -> {
                var name = siteFolder.relativize(file).toString().replace('\\', '/');
                if (!WRITTEN_BY_BUILDS.matcher(name).matches()) {
                    files.put(name, file);
                }
            });
        }
    }

    /** Each part with its length, so that two parts never look like two others. */
    private static void add(MessageDigest digest, byte[] part) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(part.length).flip());
        digest.update(part);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
