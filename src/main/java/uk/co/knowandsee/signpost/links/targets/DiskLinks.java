package uk.co.knowandsee.signpost.links.targets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import uk.co.knowandsee.signpost.links.BakedFile;
import uk.co.knowandsee.signpost.markdown.MarkdownLinks;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Suggestion;
import uk.co.knowandsee.signpost.problem.Where;

/** Checks links from a file on this machine to others: whether the file is there, and the heading. */
final class DiskLinks {

    private static final int MOST_LISTED = 8;

    private final Path root;
    private final Problems problems;
    private final Map<Path, Set<String>> anchors = new HashMap<>();

    /** @param root the folder that an address from the root starts from */
    DiskLinks(Path root, Problems problems) {
        this.root = root.toAbsolutePath().normalize();
        this.problems = problems;
    }

    void check(Path from, String written, Where where) {
        int hash = written.indexOf('#');
        var beforeHash = hash < 0 ? written : written.substring(0, hash);
        int query = beforeHash.indexOf('?');
        var path = decoded(query < 0 ? beforeHash : beforeHash.substring(0, query));
        var fragment = hash < 0 ? "" : written.substring(hash + 1);
        var target = target(from, path);
        if (target.isEmpty() || !Files.exists(target.get())) {
            problems.error(where, "`" + written + "` leads nowhere: there is no such file", remedy(target));
        } else {
            fragment(target.get(), written, fragment, where);
        }
    }

    private Optional<Path> target(Path from, String path) {
        var file = from.toAbsolutePath().normalize();
        try {
            if (path.isEmpty()) {
                return Optional.of(file);
            }
            var folder = path.startsWith("/") ? root : file.resolveSibling("");
            return Optional.of(folder.resolve(path.replaceFirst("^/+", "")).normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static String remedy(Optional<Path> missing) {
        var usual = "mend the link, or remove it";
        var folder = missing.map(Path::getParent).filter(Files::isDirectory);
        if (folder.isEmpty()) {
            return usual;
        }
        try (var neighbours = Files.list(folder.get())) {
            var names = neighbours.map(file -> file.getFileName().toString()).toList();
            return missing.map(file -> String.valueOf(file.getFileName()))
                    .flatMap(name -> near(name, names))
                    .map(near -> "did you mean `" + near + "`?")
                    .orElse(usual);
        } catch (IOException e) {
            return usual;
        }
    }

    private static Optional<String> near(String name, List<String> names) {
        return names.stream().filter(name::equalsIgnoreCase).findFirst().or(() -> Suggestion.nearest(name, names));
    }

    private void fragment(Path target, String written, String fragment, Where where) {
        boolean anywhere = fragment.isEmpty() || fragment.equalsIgnoreCase("top") || fragment.startsWith(":~:");
        if (anywhere || !Files.isRegularFile(target)) {
            return;
        }
        var known = anchors.computeIfAbsent(target, DiskLinks::anchorsOf);
        int directive = fragment.indexOf(":~:");
        var wanted = decoded(directive < 0 ? fragment : fragment.substring(0, directive));
        if (known.contains("*") || known.contains(wanted) || known.contains(wanted.toLowerCase(Locale.ROOT))) {
            return;
        }
        problems.error(
                where,
                "`" + written + "` points at a place that is not there: `" + target.getFileName() + "` has no heading"
                        + " or id `" + wanted + "`",
                Suggestion.nearest(wanted, known)
                        .map(near -> "did you mean `#" + near + "`?")
                        .orElse(listed(known)));
    }

    private static String listed(Set<String> known) {
        var sorted = new TreeSet<>(known);
        return sorted.isEmpty()
                ? "remove the `#` part: there are no headings"
                : "there are: "
                        + String.join(", ", sorted.stream().limit(MOST_LISTED).toList())
                        + (sorted.size() > MOST_LISTED ? ", ..." : "");
    }

    /** Where a fragment can lead in this file; a star when nobody can tell, as in a PDF or a program. */
    private static Set<String> anchorsOf(Path file) {
        var name = String.valueOf(file.getFileName());
        if (Folders.isMarkdown(name)) {
            var markdown = MarkdownLinks.in(text(file));
            var all = new TreeSet<>(markdown.anchors());
            all.addAll(BakedFile.page(name, markdown.html()).anchors());
            return all;
        }
        return Folders.isPage(name) ? BakedFile.page(name, text(file)).anchors() : Set.of("*");
    }

    static String text(Path file) {
        try (var in = Files.newInputStream(file)) {
            return Text.of(in.readNBytes(Targets.MOST_BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static String decoded(String written) {
        try {
            return URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return written;
        }
    }
}
