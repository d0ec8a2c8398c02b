package uk.co.knowandsee.signpost.links.targets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import uk.co.knowandsee.signpost.console.Progress;
import uk.co.knowandsee.signpost.links.BrowserAddress;
import uk.co.knowandsee.signpost.problem.Where;

/** Gathers the addresses of whatever was named: folders, files, lists, sitemaps, feeds, sites. */
public final class Targets {

    static final int MOST_BYTES = 64 * 1024 * 1024; // of one file, unpacked

    private static final Pattern WEB = Pattern.compile("https?://.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Path here;
    private final InputStream in;
    private final Harvest harvest = new Harvest();
    private final Folders folders;
    private final Sites sites;

    /**
     * @param here the folder that paths start from
     * @param in standard input, for {@code -}
     * @param fetcher brings pages of other sites
     */
    public Targets(Path here, InputStream in, Fetcher fetcher, Limits limits, Progress progress) {
        this.here = here;
        this.in = in;
        this.folders = new Folders(limits, harvest);
        this.sites = new Sites(fetcher, limits, progress, harvest);
    }

    /** Whether this names something on the network. */
    public static boolean isAddress(String target) {
        return WEB.matcher(target).matches();
    }

    public Gathered gather(List<String> targets) throws InterruptedException {
        for (var target : targets) {
            target(target);
        }
        return harvest.done();
    }

    private void target(String target) throws InterruptedException {
        if (target.equals("-")) {
            new AddressList("standard input", harvest).read(Text.of(all(in)));
        } else if (isAddress(target)) {
            address(target);
        } else {
            path(target);
        }
    }

    private void address(String target) throws InterruptedException {
        var address = BrowserAddress.parse(target);
        if (address.isPresent()) {
            sites.follow(address.get());
        } else {
            harvest.problems()
                    .error(
                            Where.file("command line"),
                            "`" + target + "` is not a web address",
                            "write it as https://www.example.org/");
        }
    }

    private void path(String target) throws InterruptedException {
        var path = here.resolve(target);
        if (Files.isDirectory(path)) {
            folders.folder(path, target);
        } else if (Files.isRegularFile(path)) {
            file(path, target);
        } else {
            harvest.problems()
                    .error(Where.file(target), "there is no such file or folder", "look at how it is written");
        }
    }

    private void file(Path path, String target) throws InterruptedException {
        var name = target.toLowerCase(Locale.ROOT);
        if (Folders.isMarkdown(name) || Folders.isPage(name)) {
            folders.file(path, target);
        } else if (name.endsWith(".xml")
                || name.endsWith(".xml.gz")
                || name.endsWith(".rss")
                || name.endsWith(".atom")) {
            sites.map(target, bytes(path));
        } else {
            new AddressList(target, harvest).read(Text.of(bytes(path)));
        }
        harvest.page();
    }

    private static byte[] bytes(Path path) {
        try (var file = Files.newInputStream(path)) {
            return all(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    private static byte[] all(InputStream in) {
        try {
            return in.readNBytes(MOST_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read what was named", e);
        }
    }
}
