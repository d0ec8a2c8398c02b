package uk.co.knowandsee.signpost.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Where;
import uk.co.knowandsee.signpost.yaml.YamlPart;
import uk.co.knowandsee.signpost.yaml.YamlReader;

/** A header written as YAML. Values stay as they were written: {@code 2026-03-02} is a text until somebody asks. */
final class FrontMatter {

    private FrontMatter() {}

    /**
     * Empty when it cannot be read; the problems say why.
     *
     * @param linesBefore lines of the file above the header's first
     */
    static Optional<Header> read(String name, List<String> lines, int linesBefore, Problems problems) {
        var text = String.join("\n", lines);
        if (text.isBlank()) {
            return nothing(name, linesBefore, problems);
        }
        return new YamlReader()
                .read(text, name, linesBefore, problems)
                .flatMap(part -> part.keys().isEmpty() ? nothing(name, linesBefore, problems) : header(part, problems));
    }

    private static Optional<Header> nothing(String name, int linesBefore, Problems problems) {
        problems.error(
                Where.line(name, linesBefore + 1),
                "the header has no `key: value` lines",
                "write at least `title:`, `type:` and `status:`, each on a line of its own");
        return Optional.empty();
    }

    private static Optional<Header> header(YamlPart part, Problems problems) {
        var entries = new LinkedHashMap<String, Header.Entry>();
        for (var key : part.keys()) {
            if (key.isBlank()) {
                problems.error(part.where(), "a header key has to be one word", "write `key: value`");
                return Optional.empty();
            }
            part.part(key)
                    .ifPresent(value -> entries.put(
                            key,
                            new Header.Entry(plain(value), part.whereKey(key).line(), itemLines(value))));
        }
        return Optional.of(new Header(entries, 1));
    }

    private static List<Integer> itemLines(YamlPart value) {
        return value.items().stream().map(item -> item.where().line()).toList();
    }

    private static Object plain(YamlPart part) {
        if (!part.keys().isEmpty()) {
            Map<String, Object> map = new LinkedHashMap<>();
            part.keys().forEach(key -> part.part(key).ifPresent(value -> map.put(key, plain(value))));
            return map;
        }
        return part.isList() ? part.items().stream().map(FrontMatter::plain).toList() : part.text();
    }
}
