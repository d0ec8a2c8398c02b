package uk.co.knowandsee.signpost.proof.weight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Of what a weight is made up. */
final class Parts {

    private static final int TOLD = 3; // the rest is small

    private final List<Part> parts = new ArrayList<>();

    private record Part(String name, int bytes) {
        String inWords() {
            return Packed.inWords(bytes) + " " + name;
        }
    }

    void add(String name, int bytes) {
        parts.add(new Part(name, bytes));
    }

    void addAll(Map<String, Integer> files) {
        files.forEach((file, bytes) -> add("`" + file + "`", bytes));
    }

    /** The heaviest, e.g. {@code of that: 7.9 kB what only this page says, 5.5 kB `css/site.css`}. */
    String inWords() {
        return parts.stream()
                .sorted(Comparator.comparing(Part::bytes).reversed().thenComparing(Part::name))
                .limit(TOLD)
                .map(Part::inWords)
                .collect(Collectors.joining(", ", "of that: ", ""));
    }
}
