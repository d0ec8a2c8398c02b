package uk.co.knowandsee.signpost.problem;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * Collects problems so that a writer sees all of them at once. Safe to fill from several threads; the same
 * problem found twice is kept once.
 */
public final class Problems {

    private final ConcurrentSkipListSet<Problem> found = new ConcurrentSkipListSet<>();

    public void add(Problem problem) {
        found.add(problem);
    }

    public void addAll(Collection<Problem> problems) {
        found.addAll(problems);
    }

    public void error(Where where, String what, String remedy) {
        add(Problem.error(where, what, remedy));
    }

    public void warning(Where where, String what, String remedy) {
        add(Problem.warning(where, what, remedy));
    }

    /** All of them, by file and line. */
    public List<Problem> all() {
        return List.copyOf(found);
    }

    public List<Problem> errors() {
        return found.stream().filter(p -> p.severity() == Severity.ERROR).toList();
    }

    public List<Problem> warnings() {
        return found.stream().filter(p -> p.severity() == Severity.WARNING).toList();
    }

    /** Ends the build with everything found so far, if any of it is an error. */
    public void stopIfAny() throws ProblemsFound {
        if (!errors().isEmpty()) {
            throw new ProblemsFound(all());
        }
    }

    /** Ends a publish with every warning found so far, if any of them names a rule. */
    public void stopIfUnsettled() throws Unsettled {
        if (found.stream().anyMatch(Problem::isUnsettled)) {
            throw new Unsettled(all());
        }
    }
}
