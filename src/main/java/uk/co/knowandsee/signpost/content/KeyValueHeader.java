package uk.co.knowandsee.signpost.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Where;

/** JBake's own header: one {@code key=value} a line; a value in braces is JSON. */
final class KeyValueHeader {

    private static final JsonMapper JSON = new JsonMapper();

    private final String name;
    private final Problems problems;
    private final Map<String, Header.Entry> entries = new LinkedHashMap<>();
    private boolean broken;

    private KeyValueHeader(String name, Problems problems) {
        this.name = name;
        this.problems = problems;
    }

    static Optional<Header> read(String name, List<String> lines, Problems problems) {
        var reader = new KeyValueHeader(name, problems);
        for (int i = 0; i < lines.size(); i++) {
            reader.line(lines.get(i), i + 1);
        }
        return reader.broken ? Optional.empty() : Optional.of(new Header(reader.entries, 1));
    }

    private void line(String line, int number) {
        if (line.isEmpty()) {
            return;
        }
        int equals = line.indexOf('=');
        if (equals <= 0) {
            wrong(number, "`" + line.strip() + "` is not a header line", remedyFor(line));
            return;
        }
        put(line.substring(0, equals).strip(), line.substring(equals + 1).strip(), number);
    }

    private void put(String key, String written, int number) {
        var value = valueOf(written, number);
        if (value != null && entries.put(key, new Header.Entry(value, number)) != null) {
            wrong(number, "`" + key + "` is given twice", "keep one of the two lines");
        }
    }

    private @Nullable Object valueOf(String written, int number) {
        if (!written.startsWith("{") || !written.endsWith("}")) {
            return written;
        }
        try {
            return JSON.readValue(written, Map.class);
        } catch (JacksonException e) {
            wrong(number, "`" + written + "` is in braces but is not JSON", "check its quotes, colons and commas");
            return null;
        }
    }

    private static String remedyFor(String line) {
        int colon = line.indexOf(':');
        return colon > 0
                ? "write `" + line.substring(0, colon).strip() + "="
                        + line.substring(colon + 1).strip() + "`, or put the header between lines of `---`"
                : "write it as `key=value`, or delete the line";
    }

    private void wrong(int number, String what, String remedy) {
        broken = true;
        problems.error(Where.line(name, number), what, remedy);
    }
}
