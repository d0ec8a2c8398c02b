package uk.co.knowandsee.signpost.problem;

import java.util.List;

/**
 * Nothing is wrong enough to stop a bake, and something has to be settled before readers get the site: a warning that
 * names its {@link Rule}.
 */
public final class Unsettled extends ProblemsFound {

    private static final long serialVersionUID = 1L;

    /** @param problems every warning, those without a rule among them */
    public Unsettled(List<Problem> problems) {
        super(problems);
    }
}
