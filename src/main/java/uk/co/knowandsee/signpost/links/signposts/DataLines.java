package uk.co.knowandsee.signpost.links.signposts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import uk.co.knowandsee.signpost.problem.Where;

/** Finds the line of a data file on which a value stands. The records do not carry it. */
public final class DataLines {

    private final Where file;
    private final List<String> lines;

    public DataLines(Path sources, Where file) {
        this.file = file;
        this.lines = read(sources.resolve(file.file()));
    }

    private static List<String> read(Path path) {
        try {
            return Files.isRegularFile(path) ? Files.readAllLines(path) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    /** The first line with this whole value on it; the file when there is none. */
    public Where whereIs(String value) {
        for (int i = 0; i < lines.size(); i++) {
            int at = lines.get(i).indexOf(value);
            if (at >= 0 && endsThere(lines.get(i), at + value.length())) {
                return new Where(file.file(), i + 1, at + 1);
            }
        }
        return file;
    }

    /** So that the address of a front page is not found inside that of a deeper page. */
    private static boolean endsThere(String line, int end) {
        return end == line.length() || " \t\"',}]".indexOf(line.charAt(end)) >= 0;
    }
}
