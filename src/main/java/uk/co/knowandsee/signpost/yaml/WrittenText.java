package uk.co.knowandsee.signpost.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Where;

/** The bytes of a file as text. Bytes that are not UTF-8 are a problem: guessing would mangle a name. */
public final class WrittenText {

    private static final char BYTE_ORDER_MARK = '\uFEFF'; // some editors on Windows write it first

    private final String file;
    private final Problems problems;

    /** @param file the path as problems show it */
    public WrittenText(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The text without a byte order mark; empty when there was a problem. */
    public Optional<String> decode(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        var result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(in, out, true);
        if (result.isError()) {
            var before = new String(Arrays.copyOf(bytes, in.position()), StandardCharsets.UTF_8);
            problems.error(
                    endOf(before),
                    "this file is not saved as UTF-8",
                    "save it again as UTF-8 in your editor, then look at the accents and dashes on this line");
            return Optional.empty();
        }
        var text = out.flip().toString();
        return withoutControls(!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
    }

    private Optional<String> withoutControls(String text) {
        int at = UnseenSigns.firstIn(text);
        if (at < 0) {
            return Optional.of(text);
        }
        problems.error(
                endOf(text.substring(0, at)),
                "there is a character here that cannot be seen (code " + text.codePointAt(at) + ")",
                "delete it: put the cursor after it and press backspace");
        return Optional.empty();
    }

    /** The place just after this text. */
    private Where endOf(String text) {
        int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
        return new Where(file, line, text.length() - text.lastIndexOf('\n'));
    }
}
