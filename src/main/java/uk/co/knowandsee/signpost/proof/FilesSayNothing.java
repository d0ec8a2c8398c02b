package uk.co.knowandsee.signpost.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.co.knowandsee.signpost.media.PublishedFile;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Where;

/** Reads every file of a baked site that is no page, and holds it against the promise that it says nothing of its makers. */
public final class FilesSayNothing {

    private final Path website;
    private final Set<String> printed;

    /**
     * @param website the baked site
     * @param printed files that the bake has made itself: what they say of themselves, such as their title, is there for
     *     whoever has them read out
     */
    public FilesSayNothing(Path website, Collection<String> printed) {
        this.website = website;
        this.printed = Set.copyOf(printed);
    }

    /** Takes down every file that holds metadata, under its address. */
    public void check(Problems problems) throws IOException {
        var own = new HashSet<ByteBuffer>();
        for (var address : printed) {
            own.add(ByteBuffer.wrap(Files.readAllBytes(website.resolve(address))));
        }
        try (Stream<Path> files = Files.walk(website)) {
            files.filter(Files::isRegularFile)
                    .map(this::addressOf)
                    .sorted()
                    .filter(FilesSayNothing::isAFile)
                    .filter(address -> !printed.contains(address))
                    .forEach(address -> check(address, file -> own.contains(ByteBuffer.wrap(file)), problems));
        }
    }

    private static boolean isAFile(String address) {
        return !address.endsWith(".html")
                && !address.endsWith(".xml")
                && !address.matches(
                        "css/[a-z-]+\\.css|js/[a-z-]+\\.js" // made by the bake
                                + "|campaigns/kits/[a-z0-9-]+\\.zip|professionals/toolkit\\.zip");
    }

    private void check(String address, Predicate<byte[]> madeHere, Problems problems) {
        try {
            new PublishedFile(address, Files.readAllBytes(website.resolve(address)))
                    .metadata(Where.file(address), madeHere)
                    .ifPresent(problems::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String addressOf(Path file) {
        return website.relativize(file).toString().replace('\\', '/');
    }
}
