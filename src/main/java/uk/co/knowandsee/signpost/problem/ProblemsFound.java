package uk.co.knowandsee.signpost.problem;

import java.util.List;
import java.util.stream.Collectors;

/** The build stopped because a writer has something to mend. The last good site is untouched. */
public sealed class ProblemsFound extends Exception permits Unsettled {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public ProblemsFound(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
