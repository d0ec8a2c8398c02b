package uk.co.knowandsee.signpost.links;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.co.knowandsee.signpost.problem.Suggestion;

/** The file that a writer most likely meant. Each missing file is looked up once, however many pages name it. */
final class Neighbours {

    private final Map<String, List<String>> byEnding;
    private final Map<String, Optional<String>> known = new HashMap<>();

    Neighbours(Collection<String> files) {
        this.byEnding = files.stream().collect(Collectors.groupingBy(Neighbours::ending));
    }

    Optional<String> of(String missing) {
        return known.computeIfAbsent(missing, this::lookFor);
    }

    private Optional<String> lookFor(String missing) {
        var candidates = byEnding.getOrDefault(ending(missing), List.of());
        var sameButCapitals =
                candidates.stream().filter(missing::equalsIgnoreCase).findFirst();
        if (sameButCapitals.isPresent()) {
            return sameButCapitals;
        }
        return Suggestion.nearest(missing, candidates).or(() -> onlyOneOfThisName(missing, candidates));
    }

    /** A file that was moved keeps its name. */
    private static Optional<String> onlyOneOfThisName(String missing, List<String> candidates) {
        var name = name(missing);
        var same = candidates.stream().filter(c -> name(c).equals(name)).toList();
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    private static String name(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    private static String ending(String file) {
        return file.substring(file.lastIndexOf('.') + 1);
    }
}
