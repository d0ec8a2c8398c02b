package uk.co.knowandsee.signpost.links.report;

import java.util.List;
import uk.co.knowandsee.signpost.links.outcome.Verdict;
import uk.co.knowandsee.signpost.links.signposts.SignpostReport;
import uk.co.knowandsee.signpost.problem.Problem;
import uk.co.knowandsee.signpost.problem.Severity;

/**
 * A whole check: what became of the addresses of other sites, and what is wrong inside the pages themselves.
 *
 * @param signposts what became of each address
 * @param problems what is wrong inside, by file and line
 */
public record CheckReport(SignpostReport signposts, List<Problem> problems) {

    public CheckReport {
        problems = problems.stream().sorted().toList();
    }

    /** What has to be mended inside the pages; warnings are not among them. */
    public List<Problem> errors() {
        return problems.stream().filter(p -> p.severity() == Severity.ERROR).toList();
    }

    /** Addresses with one of these verdicts; a link that leads nowhere inside the pages counts as broken. */
    public long count(Verdict verdict) {
        return signposts.count(verdict) + (verdict == Verdict.BROKEN ? errors().size() : 0);
    }
}
