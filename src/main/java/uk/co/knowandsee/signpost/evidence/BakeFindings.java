package uk.co.knowandsee.signpost.evidence;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a bake knows of its own rules when it comes to write its pages. An error stops a bake, so a page that is
 * published has none, also of the rules that are held against it afterwards.
 *
 * @param pages how many pages there are
 * @param held the id of every rule that this bake holds
 * @param tooLate ids of those whose breaches let a bake pass, and which nobody knows yet when pages are written
 * @param open how often a rule is broken that lets a bake pass, by id
 * @param allowed how many places a person has allowed and said why, by rule id
 */
public record BakeFindings(
        int pages, Set<String> held, Set<String> tooLate, Map<String, Integer> open, Map<String, Integer> allowed) {

    private static final String WHOLE_FAMILY = "/*";

    public BakeFindings {
        held = Set.copyOf(held);
        tooLate = Set.copyOf(tooLate);
        open = Map.copyOf(open);
        allowed = Map.copyOf(allowed);
    }

    /** The rules that a promise names, each by its id: {@code help/block}, or {@code language/*} for a whole family. */
    List<String> named(String check) {
        return held.stream()
                .filter(id -> check.endsWith(WHOLE_FAMILY)
                        ? id.startsWith(check.substring(0, check.length() - 1))
                        : id.equals(check))
                .sorted()
                .toList();
    }

    int open(List<String> rules) {
        return rules.stream().mapToInt(id -> open.getOrDefault(id, 0)).sum();
    }

    int allowed(List<String> rules) {
        return rules.stream().mapToInt(id -> allowed.getOrDefault(id, 0)).sum();
    }
}
