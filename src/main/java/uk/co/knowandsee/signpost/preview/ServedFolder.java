package uk.co.knowandsee.signpost.preview;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import uk.co.knowandsee.signpost.hosting.ForwardsFile;
import uk.co.knowandsee.signpost.hosting.Header;
import uk.co.knowandsee.signpost.hosting.HeadersFile;
import uk.co.knowandsee.signpost.hosting.Host;

/**
 * The folder that is shown. Finds the file for an address, and only one that is really inside the folder and is
 * spelt exactly so: what works here has to work on a server that minds capitals.
 */
final class ServedFolder {

    private final Path root;

    ServedFolder(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /** There is a moment, while a new site is swapped in, in which there is none. */
    boolean isThere() {
        return Files.isDirectory(root);
    }

    /** @param path the decoded path of the address, e.g. {@code /help/index.html} or {@code /help/} */
    Optional<Path> file(String path) throws IOException {
        var name = path.endsWith("/") ? path + "index.html" : path;
        return inside(name).filter(Files::isRegularFile);
    }

    /** A folder that was asked for without the slash that relative links need. */
    boolean isFolder(String path) throws IOException {
        return !path.endsWith("/") && inside(path).filter(Files::isDirectory).isPresent();
    }

    /**
     * What the site itself wants to be sent with an answer, as its {@code _headers} says.
     *
     * @param path the decoded path of the address
     * @throws HeadersFile.Malformed when that file cannot be understood, and so nobody knows what is to be sent
     */
    List<Header> headers(String path) throws IOException, HeadersFile.Malformed {
        var file = root.resolve(Host.PAGES.file());
        var headers = Files.isRegularFile(file)
                ? HeadersFile.parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                : HeadersFile.NONE;
        return headers.of(path);
    }

    /** Where a path leads on to, as the site's {@code _redirects} says. */
    Optional<ForwardsFile.Answer> forward(String path) throws IOException {
        var file = root.resolve(ForwardsFile.ADDRESS);
        var forwards = Files.isRegularFile(file)
                ? ForwardsFile.parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                : ForwardsFile.NONE;
        return forwards.of(path);
    }

    private Optional<Path> inside(String path) throws IOException {
        var asked = resolve(path);
        if (asked.isEmpty() || !Files.exists(asked.get())) {
            return Optional.empty();
        }
        var expected = root.toRealPath().resolve(root.relativize(asked.get()));
        return asked.get().toRealPath().equals(expected) ? asked : Optional.empty();
    }

    private Optional<Path> resolve(String path) {
        if (!path.startsWith("/")) {
            return Optional.empty();
        }
        try {
            var file = root.resolve(path.substring(1));
            return file.equals(file.normalize()) && file.startsWith(root) ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException notAFileName) {
            return Optional.empty();
        }
    }
}
