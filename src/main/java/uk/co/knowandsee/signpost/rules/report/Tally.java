package uk.co.knowandsee.signpost.rules.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import uk.co.knowandsee.signpost.problem.Problem;
import uk.co.knowandsee.signpost.problem.Severity;
import uk.co.knowandsee.signpost.rules.findings.Exempted;

/**
 * How often something happened under one name.
 *
 * @param name a rule's id, or a file
 */
record Tally(String name, int errors, int warnings, int exemptions) {

    private static final Comparator<Tally> WORST_FIRST = Comparator.comparingInt(Tally::errors)
            .thenComparingInt(Tally::warnings)
            .thenComparingInt(Tally::exemptions)
            .reversed()
            .thenComparing(Tally::name);

    /** Under each rule, the most broken first. */
    static List<Tally> byRule(ContentReport report) {
        return by(report, RuleBook::idOf, e -> e.rule().id());
    }

    /** Under each file, the one with most to mend first. */
    static List<Tally> byFile(ContentReport report) {
        return by(report, p -> p.where().file(), e -> e.where().file());
    }

    private static List<Tally> by(
            ContentReport report, Function<Problem, String> ofProblem, Function<Exempted, String> ofExempted) {
        Map<String, Tally> tallies = new TreeMap<>();
        report.findings().forEach(p -> add(tallies, of(ofProblem.apply(p), p.severity())));
        report.exemptions().forEach(e -> add(tallies, new Tally(ofExempted.apply(e), 0, 0, 1)));
        var sorted = new ArrayList<>(tallies.values());
        sorted.sort(WORST_FIRST);
        return sorted;
    }

    private static Tally of(String name, Severity severity) {
        return switch (severity) {
            case ERROR -> new Tally(name, 1, 0, 0);
            case WARNING -> new Tally(name, 0, 1, 0);
        };
    }

    private static void add(Map<String, Tally> tallies, Tally one) {
        tallies.merge(one.name(), one, Tally::plus);
    }

    private Tally plus(Tally other) {
        return new Tally(name, errors + other.errors, warnings + other.warnings, exemptions + other.exemptions);
    }

    int findings() {
        return errors + warnings;
    }
}
