package uk.co.knowandsee.signpost.content;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.co.knowandsee.signpost.edition.Edition;
import uk.co.knowandsee.signpost.edition.Named;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Suggestion;
import uk.co.knowandsee.signpost.problem.Where;

/** The files of one edition: those that all share, less what it leaves out, and its own laid over them. */
final class EditionFiles {

    private final Settings settings;
    private final Edition edition;
    private final Problems problems;
    private final Map<String, SourceFile> shared = new TreeMap<>();
    private final Map<String, SourceFile> own = new TreeMap<>();
    private final Map<String, LeftOut> leftOut = new HashMap<>();

    EditionFiles(Settings settings, Edition edition, Problems problems) {
        this.settings = settings;
        this.edition = edition;
        this.problems = problems;
    }

    /** @param everybodys every file of {@code content/} */
    List<SourceFile> lay(List<SourceFile> everybodys) throws IOException {
        everybodys.forEach(file -> shared.put(pathOf(file), file));
        ownFiles().forEach(file -> own.put(pathOf(file), file));
        edition.replaced().forEach(this::checkReplaced);
        own.forEach(this::checkOwn);
        edition.leftOut().forEach(this::leaveOut);
        var files = new TreeMap<>(shared);
        leftOut.keySet().forEach(files::remove);
        files.putAll(own);
        return files.values().stream().sorted().toList();
    }

    /** Why pages are not there, by the path at which they would stand, e.g. {@code content/areas/halton.md}. */
    Map<String, LeftOut> leftOut() {
        var byPlace = new HashMap<String, LeftOut>();
        leftOut.forEach((path, why) -> byPlace.put(placeOf(path), why));
        return byPlace;
    }

    private List<SourceFile> ownFiles() throws IOException {
        var folder = settings.root().resolve(edition.contentFolder());
        return Files.isDirectory(folder)
                ? ContentFolder.walk(settings, folder, problems).all()
                : new ArrayList<>();
    }

    /** Below {@code content/}, as editions name it. */
    private String pathOf(SourceFile file) {
        return settings.content().relativize(file.at()).toString().replace('\\', '/');
    }

    private String placeOf(String path) {
        return settings.nameOf(settings.content().resolve(path));
    }

    private void checkReplaced(Named named) {
        var place = placeOf(named.text());
        if (!shared.containsKey(named.text())) {
            problems.error(
                    named.where(),
                    "there is no `" + place + "` to replace",
                    Suggestion.nearest(named.text(), shared.keySet())
                            .map(near -> "did you mean `" + near + "`?")
                            .orElse("delete this line: a page of the edition's own needs none"));
        } else if (!own.containsKey(named.text())) {
            problems.error(
                    named.where(),
                    "there is no `" + edition.contentFolder() + "/" + named.text() + "` to replace the shared page",
                    "write it, or delete this line");
        }
    }

    private void checkOwn(String path, SourceFile file) {
        boolean named =
                edition.replaced().stream().anyMatch(replaced -> replaced.text().equals(path));
        if (shared.containsKey(path) && !named) {
            problems.error(
                    Where.file(settings.nameOf(file.file())),
                    "stands in for `" + placeOf(path) + "`, and the edition does not say so",
                    "add `" + path + "` to `replace` in " + edition.file() + ", or give the file another name");
        }
    }

    private void leaveOut(Named named) {
        var left = shared.keySet().stream()
                .filter(path ->
                        path.equals(named.text()) || (named.text().endsWith("/") && path.startsWith(named.text())))
                .toList();
        if (left.isEmpty()) {
            problems.error(
                    named.where(),
                    "there is no `" + placeOf(named.text()) + "` to leave out",
                    Suggestion.nearest(named.text(), known())
                            .map(near -> "did you mean `" + near + "`?")
                            .orElse("delete this line"));
        }
        var remedy = "take the link out, or delete `" + named.text() + "` from `leaveOut` in " + edition.file();
        left.stream()
                .filter(path -> !own.containsKey(path))
                .forEach(path -> leftOut.put(path, new LeftOut(edition.id(), remedy)));
    }

    private Set<String> known() {
        var known = new TreeSet<>(shared.keySet());
        shared.keySet().stream()
                .filter(path -> path.contains("/"))
                .forEach(path -> known.add(path.substring(0, path.lastIndexOf('/') + 1)));
        return known;
    }
}
