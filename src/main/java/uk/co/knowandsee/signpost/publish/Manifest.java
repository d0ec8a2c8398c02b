package uk.co.knowandsee.signpost.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.TreeSet;

/**
 * The list of a site's files with their SHA-256, in the form that {@code sha256sum --check} reads when it is called in the
 * site's folder.
 */
record Manifest(String text) {

    static Manifest of(Path folder, Collection<String> addresses) throws IOException {
        var lines = new StringBuilder();
        for (var address : new TreeSet<>(addresses)) {
            lines.append(hash(Files.readAllBytes(folder.resolve(address))))
                    .append("  ")
                    .append(address)
                    .append('\n');
        }
        return new Manifest(lines.toString());
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
