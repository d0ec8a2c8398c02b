package uk.co.knowandsee.signpost.problem;

import java.util.Comparator;

/**
 * Something in a writer's file that has to be mended, and how.
 *
 * @param where the file, line and column
 * @param severity whether it stops the build
 * @param what what is wrong, quoting the writer's text in backticks
 * @param remedy what to do about it, in words for somebody who does not program
 * @param rule the id of the {@link Rule} that found it, e.g. {@code language/risky}; empty for what no rule names
 */
public record Problem(Where where, Severity severity, String what, String remedy, String rule)
        implements Comparable<Problem> {

    private static final Comparator<Problem> READING_ORDER = Comparator.comparing((Problem p) -> p.where())
            .thenComparing(Problem::severity)
            .thenComparing(Problem::what)
            .thenComparing(Problem::remedy)
            .thenComparing(Problem::rule);

    public Problem(Where where, Severity severity, String what, String remedy) {
        this(where, severity, what, remedy, "");
    }

    public static Problem error(Where where, String what, String remedy) {
        return new Problem(where, Severity.ERROR, what, remedy);
    }

    public static Problem warning(Where where, String what, String remedy) {
        return new Problem(where, Severity.WARNING, what, remedy);
    }

    /** Whether it lets a bake pass and stops a publish: a warning that names its rule. */
    public boolean isUnsettled() {
        return severity == Severity.WARNING && !rule.isEmpty();
    }

    @Override
    public int compareTo(Problem other) {
        return READING_ORDER.compare(this, other);
    }

    /** Two lines: where and what, then what to do. A rule is named, so that it can be looked up or lifted. */
    @Override
    public String toString() {
        var mark = severity == Severity.WARNING ? "  (warning) " : "  ";
        return where + mark + what + (rule.isEmpty() ? "" : "  [" + rule + "]") + "\n    -> " + remedy;
    }
}
