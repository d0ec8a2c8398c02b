package uk.co.knowandsee.signpost.reading;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of {@code syllables.txt}: those that break the rules, and those that others begin with. */
final class ListedWords {

    private static final Map<String, Integer> COUNTS = lines().stream()
            .filter(line -> !line.endsWith("-"))
            .map(line -> line.split(" "))
            .collect(toUnmodifiableMap(entry -> entry[0], entry -> Integer.valueOf(entry[1])));

    private static final Set<String> FIRSTS = lines().stream()
            .filter(line -> line.endsWith("-"))
            .map(line -> line.substring(0, line.length() - 1))
            .collect(toUnmodifiableSet());

    private static final int LONGEST_FIRST =
            FIRSTS.stream().mapToInt(String::length).max().orElse(0);

    private ListedWords() {}

    /** The syllables of a listed word, of its plural or its past tense; 0 if it is not listed. */
    static int count(String word) {
        int found = listed(word);
        if (found == 0 && word.endsWith("s")) {
            found = plural(word.substring(0, word.length() - 1));
        }
        return found == 0 && word.endsWith("ed") ? past(word.substring(0, word.length() - 2)) : found;
    }

    /** Where the second word begins if two are written as one (some-thing), or 0. */
    static int firstOfTwo(String word) {
        for (int cut = Math.min(LONGEST_FIRST, word.length() - 2); cut > 0; cut--) {
            if (FIRSTS.contains(word.substring(0, cut)) && isSecond(word.substring(cut))) {
                return cut;
            }
        }
        return 0;
    }

    private static boolean isSecond(String rest) {
        return !VowelRuns.isVowel(rest.charAt(0)) && VowelRuns.hasVowel(rest);
    }

    private static int plural(String stem) {
        if (stem.endsWith("ie")) {
            return listed(stem.substring(0, stem.length() - 2) + "y"); // societies
        }
        int found = listed(stem);
        return found > 0 && VowelRuns.hisses(stem) ? found + 1 : found;
    }

    private static int past(String stem) {
        int found = Math.max(listed(stem), listed(stem + "e"));
        return found > 0 && (stem.endsWith("t") || stem.endsWith("d")) ? found + 1 : found;
    }

    private static int listed(String word) {
        return COUNTS.getOrDefault(word, 0);
    }

    private static List<String> lines() {
        try (var file = ListedWords.class.getResourceAsStream("syllables.txt")) {
            if (file == null) {
                throw new IllegalStateException("the program lacks its list syllables.txt");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
