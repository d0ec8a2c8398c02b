package uk.co.knowandsee.signpost.impact.logs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Knows the programs that ask for pages without anybody reading them, by the words of their user agent. The words stand
 * in {@code robots.txt} beside this class, with where they come from.
 */
final class Robots {

    private final Set<String> words = new HashSet<>();
    private final Set<String> exceptions = new HashSet<>();
    private final List<String> endings = new ArrayList<>();
    private final List<String> beginnings = new ArrayList<>();

    private Robots(List<String> lines) {
        lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(this::learn);
    }

    static Robots known() {
        try (var list = Robots.class.getResourceAsStream("robots.txt")) {
            if (list == null) {
                throw new IllegalStateException("robots.txt is not on the class path");
            }
            return new Robots(new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void learn(String line) {
        if (line.startsWith("!")) {
            exceptions.add(line.substring(1));
        } else if (line.startsWith("*")) {
            endings.add(line.substring(1));
        } else if (line.endsWith("*")) {
            beginnings.add(line.substring(0, line.length() - 1));
        } else {
            words.add(line);
        }
    }

    /** Whether one of the words of a user agent is a robot's. Words are letters and digits; all else parts them. */
    boolean isRobot(byte[] line, int from, int to) {
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || !isOfWord(line[i])) {
                if (i - start >= 3 && isRobotWord(line, start, i)) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    private boolean isRobotWord(byte[] line, int from, int to) {
        var word =
                new String(line, from, Math.min(to - from, 100), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        return words.contains(word)
                || beginnings.stream().anyMatch(word::startsWith)
                || (endings.stream().anyMatch(word::endsWith) && !exceptions.contains(word));
    }

    private static boolean isOfWord(byte c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
