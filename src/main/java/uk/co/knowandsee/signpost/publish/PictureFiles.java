package uk.co.knowandsee.signpost.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import uk.co.knowandsee.signpost.content.Settings;
import uk.co.knowandsee.signpost.content.SourceFile;
import uk.co.knowandsee.signpost.markdown.Pictures;
import uk.co.knowandsee.signpost.media.PublishedFile;

/** The pictures of a site by the address at which they are published. Each is looked at once. */
final class PictureFiles {

    private final Path assets;
    private final Map<String, Path> besidePages = new HashMap<>();
    private final Map<String, Optional<Pictures.Drawn>> known = new ConcurrentHashMap<>();

    PictureFiles(Path assets, Settings settings, List<SourceFile> besidePages) {
        this.assets = assets;
        besidePages.forEach(file -> this.besidePages.put(
                settings.content().relativize(file.at()).toString().replace('\\', '/'), file.file()));
    }

    /** @param address from the site's root, e.g. {@code parents/bench.webp} */
    Optional<Pictures.Drawn> at(String address) {
        return known.computeIfAbsent(address, this::look);
    }

    private Optional<Pictures.Drawn> look(String address) {
        var file = besidePages.getOrDefault(address, assets.resolve(address).normalize());
        boolean ours = besidePages.containsKey(address) || file.startsWith(assets);
        if (!ours || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            var bytes = Files.readAllBytes(file);
            return new PublishedFile(address, bytes).picture().map(size -> new Pictures.Drawn(size, bytes.length));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
