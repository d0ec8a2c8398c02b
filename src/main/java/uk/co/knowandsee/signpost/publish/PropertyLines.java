package uk.co.knowandsee.signpost.publish;

import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import uk.co.knowandsee.signpost.links.policy.Written;
import uk.co.knowandsee.signpost.problem.Where;

/** On which line of {@code jbake.properties} each key stands, so that a problem can say so. */
final class PropertyLines {

    private static final Pattern KEY = Pattern.compile("^\\s*([^#!\\s=:][^\\s=:]*)");

    private final String name;
    private final String text;
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Set<String> repeated = new TreeSet<>();

    PropertyLines(String name, String text) {
        this.name = name;
        this.text = text;
        int number = 0;
        boolean continued = false;
        for (var line : text.split("\n", -1)) {
            number++;
            var key = KEY.matcher(line);
            if (!continued && key.find() && lines.put(key.group(1), number) != null) {
                repeated.add(key.group(1));
            }
            continued = endsWithOddBackslashes(line) && !line.strip().startsWith("#");
        }
    }

    Iterable<String> keys() {
        return lines.keySet();
    }

    boolean has(String key) {
        return lines.containsKey(key);
    }

    /** Keys that stand more than once. */
    Set<String> repeated() {
        return Set.copyOf(repeated);
    }

    /**
     * Every key that begins like this with what is written after it. JBake's own reading makes lists of values with
     * commas, which would take addresses and reasons apart.
     */
    Map<String, Written> written(String prefix) {
        var all = new Properties();
        try {
            all.load(new StringReader(text));
        } catch (IOException | IllegalArgumentException e) {
            return Map.of(); // JBake cannot read such a file either, and that has been told
        }
        var found = new TreeMap<String, Written>();
        all.stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix))
                .forEach(key -> found.put(key, new Written(all.getProperty(key).strip(), whereIs(key))));
        return found;
    }

    /** The line of a key, or the whole file when the key is a default. */
    Where whereIs(String key) {
        return Where.line(name, lines.getOrDefault(key, 0));
    }

    private static boolean endsWithOddBackslashes(String line) {
        int count = 0;
        for (int i = line.length() - 1; i >= 0 && line.charAt(i) == '\\'; i--) {
            count++;
        }
        return count % 2 == 1;
    }
}
