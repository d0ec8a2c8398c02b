package uk.co.knowandsee.signpost.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** What stands above a page's body: keys, each with its value and its line. */
public final class Header {

    private final Map<String, Entry> entries;
    private final int firstLine;

    public Header(Map<String, Entry> entries, int firstLine) {
        this.entries = new LinkedHashMap<>(entries);
        this.firstLine = firstLine;
    }

    /**
     * One line of a header.
     *
     * @param value a text, a list of texts, or a map (JSON or YAML), as it was written
     * @param line where it stands
     * @param itemLines where each item of a list stands; may be empty
     */
    public record Entry(Object value, int line, List<Integer> itemLines) {

        public Entry {
            itemLines = List.copyOf(itemLines);
        }

        public Entry(Object value, int line) {
            this(value, line, List.of());
        }
    }

    /** The keys, as they were written and in that order. */
    public Set<String> keys() {
        return Collections.unmodifiableSet(entries.keySet());
    }

    /** A value as text; a list is joined by commas. Empty when the key is absent or blank. */
    public Optional<String> text(String key) {
        return Optional.ofNullable(entries.get(key))
                .map(Entry::value)
                .map(Header::asText)
                .map(String::strip)
                .filter(t -> !t.isEmpty());
    }

    /** A value as a list: a YAML list, or a text with commas. Blank items stay, so that they can be reported. */
    public List<String> list(String key) {
        var entry = entries.get(key);
        if (entry == null) {
            return List.of();
        }
        if (entry.value() instanceof List<?> items) {
            return items.stream().map(Header::asText).map(String::strip).toList();
        }
        var text = asText(entry.value()).strip();
        return text.isEmpty()
                ? List.of()
                : List.of(text.split(",", -1)).stream().map(String::strip).toList();
    }

    /** The items of a YAML list as they were written: texts, lists or groups of keys; empty for anything else. */
    List<Object> items(String key) {
        var entry = entries.get(key);
        return entry != null && entry.value() instanceof List<?> items ? List.copyOf(items) : List.of();
    }

    /** The line of an item of a list, or of its key when nobody can tell. */
    int itemLine(String key, int index) {
        var entry = entries.get(key);
        return entry != null && index < entry.itemLines().size()
                ? entry.itemLines().get(index)
                : line(key);
    }

    /** The line of a key, or of the header's first line when the key is absent. */
    public int line(String key) {
        var entry = entries.get(key);
        return entry == null ? firstLine : entry.line();
    }

    /** The same header with each text of its values told otherwise; keys and lines stay. */
    Header retold(BiFunction<String, Integer, String> telling) {
        var told = new LinkedHashMap<String, Entry>();
        entries.forEach((key, entry) -> told.put(
                key, new Entry(retold(entry.value(), entry.line(), telling), entry.line(), entry.itemLines())));
        return new Header(told, firstLine);
    }

    private static Object retold(Object value, int line, BiFunction<String, Integer, String> telling) {
        if (value instanceof List<?> items) {
            return items.stream().map(item -> retold(item, line, telling)).toList();
        }
        if (value instanceof Map<?, ?> map) {
            var told = new LinkedHashMap<Object, Object>();
            map.forEach((key, inner) -> told.put(key, retold(inner, line, telling)));
            return told;
        }
        return value instanceof String text ? telling.apply(text, line) : value;
    }

    /** Key and value as written, for templates that read keys of their own. */
    public void forEach(java.util.function.BiConsumer<String, Object> reader) {
        entries.forEach((key, entry) -> reader.accept(key, entry.value()));
    }

    private static String asText(Object value) {
        if (value instanceof List<?> items) {
            return items.stream().map(String::valueOf).collect(java.util.stream.Collectors.joining(","));
        }
        return String.valueOf(value);
    }
}
