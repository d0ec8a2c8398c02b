package uk.co.knowandsee.signpost.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Where;

/** Reads a writer's file as UTF-8 and nothing else: what is not UTF-8 is a problem, never a question mark. */
public final class SourceText {

    /** Far above any page that a person writes, e.g. a film pasted into a text file is caught. */
    static final long LARGEST = 4L * 1024 * 1024;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

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
        return decode(bytes, name, problems);
    }

    private static Optional<String> decode(byte[] bytes, String name, Problems problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length + 1);
        if (decoder.decode(in, out, true).isError()) {
            int line = lineAt(bytes, in.position());
            problems.error(
                    Where.line(name, line),
                    "has letters that are not saved as UTF-8",
                    "open it in your editor and save it again with the encoding UTF-8");
            return Optional.empty();
        }
        return Optional.of(withPlainLineEnds(out.flip().toString()));
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
        var body = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        return body.replace("\r\n", "\n").replace('\r', '\n');
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
