package uk.co.knowandsee.signpost.publish;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import uk.co.knowandsee.signpost.problem.Where;

/** On which line of {@code jbake.properties} each key stands, so that a problem can say so. */
final class PropertyLines {

    private static final Pattern KEY = Pattern.compile("^\\s*([^#!\\s=:][^\\s=:]*)");

    private final String name;
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    PropertyLines(String name, String text) {
        this.name = name;
        int number = 0;
        boolean continued = false;
        for (var line : text.split("\n", -1)) {
            number++;
            var key = KEY.matcher(line);
            if (!continued && key.find()) {
                lines.put(key.group(1), number);
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
