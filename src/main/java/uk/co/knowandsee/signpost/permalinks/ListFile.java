package uk.co.knowandsee.signpost.permalinks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import uk.co.knowandsee.signpost.content.SourceText;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Where;

/**
 * A list with one entry a line. Empty lines do not count, and a line that begins with {@code #} is a note.
 *
 * @param name the file, relative to the site folder
 */
record ListFile(Path siteFolder, String name) {

    private static final int SHOWN = 80;

    /**
     * An entry.
     *
     * @param text without spaces around it
     */
    record Line(Where where, String text) {

        /** As a problem shows it. */
        String quoted() {
            return quoted(text);
        }

        /** A part of it, as a problem shows it: not too long, and in signs that can be seen. */
        String quoted(String part) {
            var seen = part.replaceAll("[\\p{Cntrl}`]", "?");
            return "`" + (seen.length() > SHOWN ? seen.substring(0, SHOWN) + "…" : seen) + "`";
        }
    }

    boolean exists() {
        return Files.exists(siteFolder.resolve(name));
    }

    /** Its entries; none when there is no such file, or when it cannot be read, which the problems say. */
    List<Line> read(Problems problems) throws IOException {
        var file = siteFolder.resolve(name);
        if (!exists()) {
            return List.of();
        }
        if (!Files.isRegularFile(file)) {
            problems.error(
                    Where.file(name), "is not a file", "write a text file with one address a line, or rename this");
            return List.of();
        }
        var text = SourceText.read(file, name, problems).orElse("");
        return lines(text).stream().filter(line -> isEntry(line.text())).toList();
    }

    /** Notes at its beginning, for whoever writes it anew; none when there are none. */
    List<String> notes() throws IOException {
        var file = siteFolder.resolve(name);
        return Files.isRegularFile(file)
                ? lines(SourceText.read(file, name, new Problems()).orElse("")).stream()
                        .map(Line::text)
                        .takeWhile(text -> text.startsWith("#"))
                        .toList()
                : List.of();
    }

    private static boolean isEntry(String text) {
        return !text.isEmpty() && !text.startsWith("#");
    }

    private List<Line> lines(String text) {
        var lines = new ArrayList<Line>();
        for (var line : text.split("\n", -1)) {
            lines.add(new Line(Where.line(name, lines.size() + 1), line.strip()));
        }
        return lines;
    }
}
