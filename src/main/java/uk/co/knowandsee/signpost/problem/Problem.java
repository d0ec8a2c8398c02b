package uk.co.knowandsee.signpost.problem;

import java.util.Comparator;

/**
 * Something in a writer's file that has to be mended, and how.
 *
 * @param where the file, line and column
 * @param severity whether it stops the build
 * @param what what is wrong, quoting the writer's text in backticks
 * @param remedy what to do about it, in words for somebody who does not program
 */
public record Problem(Where where, Severity severity, String what, String remedy) implements Comparable<Problem> {

    private static final Comparator<Problem> READING_ORDER = Comparator.comparing((Problem p) -> p.where())
            .thenComparing(Problem::severity)
            .thenComparing(Problem::what)
            .thenComparing(Problem::remedy);

    public static Problem error(Where where, String what, String remedy) {
        return new Problem(where, Severity.ERROR, what, remedy);
    }

    public static Problem warning(Where where, String what, String remedy) {
        return new Problem(where, Severity.WARNING, what, remedy);
    }

    @Override
    public int compareTo(Problem other) {
        return READING_ORDER.compare(this, other);
    }

    /** Two lines: where and what, then what to do. */
    @Override
    public String toString() {
        var mark = severity == Severity.WARNING ? "  (warning) " : "  ";
        return where + mark + what + "\n    -> " + remedy;
    }
}
