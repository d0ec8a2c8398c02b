package uk.co.knowandsee.signpost.permalinks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Rule;
import uk.co.knowandsee.signpost.problem.Where;

/**
 * Remembers every address that was ever published: of pages, and of files that somebody may open or keep. Style sheets,
 * scripts, fonts and pictures belong to a page and are not promised by themselves. An address that is gone and does not
 * lead on is an error.
 */
public final class PermalinkLedger {

    /** One address a line, in order, so that its diff reads well. */
    public static final String FILE = "data/permalinks.txt";

    static final Rule GONE = Rule.error(
            "permalinks/gone", "a school's link, a printed code and a child's bookmark have to work for years");
    static final Rule FORM = Rule.error("permalinks/form", "an address that nobody understands cannot be kept alive");

    private static final String ABOVE = "data";
    private static final Pattern NAME = Pattern.compile("permalinks(?:-[a-z0-9-]+)?\\.txt");

    private static final Set<String> PARTS_OF_PAGES = Set.of(
            "css",
            "js",
            "map",
            "svg",
            "png",
            "jpg",
            "jpeg",
            "gif",
            "webp",
            "avif",
            "ico",
            "woff",
            "woff2",
            "webmanifest");

    private static final List<String> NOTES = List.of(
            "# Every address that this site has ever had. Each is a promise: it keeps its page, or leads on by a line in",
            "# " + Redirects.FILE + ". `./signpost bake --record-headings` adds what is new; take nothing out.");

    private static final int MOST_COMPARED = 100; // a whole site that has moved has no names that are nearly the same

    private final Path siteFolder;
    private final ListFile file;

    /** @param name the file, relative to the site folder */
    public PermalinkLedger(Path siteFolder, String name) {
        this.siteFolder = siteFolder;
        this.file = new ListFile(siteFolder, name);
    }

    /** The file of an edition that is not the usual one. */
    public static String fileOf(String edition) {
        return "data/permalinks-" + edition + ".txt";
    }

    /**
     * Compares the ledger with what was baked. A site without a ledger remembers nothing yet.
     *
     * @param addresses every file of the site, those that lead on among them
     * @param leadingOn those that lead on
     */
    public void check(Collection<String> addresses, Collection<String> leadingOn, Problems problems)
            throws IOException {
        if (!file.exists()) {
            return;
        }
        var lines = file.read(problems);
        var gone = lines.stream()
                .filter(line -> isAddress(line, problems))
                .filter(line -> !addresses.contains(line.text()))
                .toList();
        var pages = addresses.stream()
                .filter(address -> !leadingOn.contains(address))
                .filter(PermalinkLedger::isPromised)
                .collect(Collectors.toCollection(TreeSet::new));
        for (int i = 0; i < gone.size(); i++) {
            gone(gone.get(i), i < MOST_COMPARED ? pages : Set.of(), pages, problems);
        }
        tellNew(addresses, lines, problems);
    }

    private static boolean isAddress(ListFile.Line line, Problems problems) {
        if (!Address.isFile(line.text())) {
            problems.add(FORM.broken(
                    line.where(),
                    line.quoted() + " is no address of a page or file",
                    "write what follows the host and its slash, e.g. `parents/signs.html`, or delete the line"));
        }
        return Address.isFile(line.text());
    }

    private static void gone(
            ListFile.Line line, Collection<String> compared, Collection<String> pages, Problems problems) {
        var address = line.text();
        var near = SiteRedirects.nearest(address, compared).or(() -> above(address, pages));
        problems.add(GONE.broken(
                line.where(),
                "`" + address + "` was published; now nothing is there, and it does not lead on",
                near.map(page -> "add the line `" + Redirect.line(address, page) + "` to " + Redirects.FILE
                                + ", or name a better page there, or bring back the old one")
                        .orElse("bring it back, or add a line `" + address + " " + RedirectReader.ARROW
                                + " …` with another ." + Address.ending(address) + " to " + Redirects.FILE)));
    }

    /** The front page of the nearest folder that is still there. */
    private static Optional<String> above(String address, Collection<String> pages) {
        if (!Address.isPage(address)) {
            return Optional.empty();
        }
        for (int slash = address.lastIndexOf('/'); slash >= 0; slash = address.lastIndexOf('/', slash - 1)) {
            var front = address.substring(0, slash + 1) + Address.FRONT;
            if (pages.contains(front)) {
                return Optional.of(front);
            }
        }
        return Optional.of(Address.FRONT).filter(pages::contains);
    }

    private void tellNew(Collection<String> addresses, List<ListFile.Line> lines, Problems problems) {
        var added = promised(addresses);
        lines.forEach(line -> added.remove(line.text()));
        if (!added.isEmpty()) {
            problems.warning(
                    Where.file(file.name()),
                    added.size() + (added.size() == 1 ? " address is new: `" : " addresses are new, the first is `")
                            + added.first() + "`",
                    "run `./signpost bake --record-headings` and commit the file, so that they are kept alive");
        }
    }

    /** Writes down every address there is, and keeps what was written down before. */
    public void record(Collection<String> addresses) throws IOException {
        var all = promised(addresses);
        file.read(new Problems()).forEach(line -> all.add(line.text()));
        var notes = file.notes().isEmpty() ? NOTES : file.notes();
        var text = Stream.concat(notes.stream(), all.stream()).collect(Collectors.joining("\n", "", "\n"));
        Files.createDirectories(siteFolder.resolve(ABOVE));
        Files.writeString(siteFolder.resolve(file.name()), text, StandardCharsets.UTF_8);
    }

    /** Addresses that other editions have had and this one never had. */
    public Set<String> ofOthersOnly() throws IOException {
        var folder = siteFolder.resolve(ABOVE);
        var others = new TreeSet<String>();
        if (!Files.isDirectory(folder)) {
            return others;
        }
        try (var files = Files.list(folder)) {
            var names = files.map(path -> path.getFileName().toString())
                    .filter(name -> NAME.matcher(name).matches())
                    .map(name -> ABOVE + "/" + name)
                    .filter(name -> !name.equals(file.name()))
                    .sorted()
                    .toList();
            for (var name : names) {
                new ListFile(siteFolder, name).read(new Problems()).forEach(line -> others.add(line.text()));
            }
        }
        file.read(new Problems()).forEach(line -> others.remove(line.text()));
        return others;
    }

    private static SortedSet<String> promised(Collection<String> addresses) {
        return addresses.stream().filter(PermalinkLedger::isPromised).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isPromised(String address) {
        return Address.isFile(address) && !PARTS_OF_PAGES.contains(Address.ending(address));
    }
}
