package uk.co.knowandsee.signpost.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Where;
import uk.co.knowandsee.signpost.yaml.WrittenText;

/** Reads a page, or another file that a writer wrote by hand, as text with plain line ends. */
public final class SourceText {

    /** Far above any page that a person writes, e.g. a film pasted into a text file is caught. */
    static final long LARGEST = 4L * 1024 * 1024;

    private SourceText() {}

    /** The text with line feeds only and no byte order mark; empty when there was a problem. */
    public static Optional<String> read(Path file, String name, Problems problems) throws IOException {
        if (Files.size(file) > LARGEST) {
            problems.error(
                    Where.file(name),
                    "is larger than 4 MB, too large for a page",
                    "split it into several pages, or move pictures and films to assets/");
            return Optional.empty();
        }
        var bytes = Files.readAllBytes(file);
        int nul = indexOfNul(bytes);
        if (nul >= 0) {
            problems.error(
                    Where.line(name, lineAt(bytes, nul)),
                    "is not a text file",
                    "move it to assets/ if the site needs it, or delete it");
            return Optional.empty();
        }
        return new WrittenText(name, problems).decode(bytes).map(SourceText::withPlainLineEnds);
    }

    private static int indexOfNul(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return i;
            }
        }
        return -1;
    }

    private static String withPlainLineEnds(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static int lineAt(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
