package uk.co.knowandsee.signpost.rules.findings;

import java.util.List;
import uk.co.knowandsee.signpost.problem.Rule;

/** Looks for places where some rules are broken. */
public interface Check {

    /** Every rule that it can find broken. */
    List<Rule> rules();

    /** Takes down every place where one of them is. */
    void check(Material material, Findings findings);
}
