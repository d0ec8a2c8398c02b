package uk.co.knowandsee.signpost;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.co.knowandsee.signpost.console.Progress;
import uk.co.knowandsee.signpost.problem.Problem;
import uk.co.knowandsee.signpost.problem.ProblemsFound;

/** The work that commands start. Tests of the commands bring a workshop of their own. */
interface Workshop {

    /**
     * Bakes, proof-reads and swaps in a site.
     *
     * @throws ProblemsFound when a writer has something to mend; the site is as it was
     */
    Bake bake(SiteFolder site, Path output, LocalDate today, Progress progress) throws ProblemsFound, IOException;

    /**
     * Checks where the signposts of a baked site lead, and writes the reports.
     *
     * @throws ProblemsFound when a link inside the site is broken
     */
    Check check(CheckOrder order, Progress progress) throws ProblemsFound, IOException;

    /**
     * How a bake went.
     *
     * @param inWords a summary for the terminal
     * @param warnings what somebody should look at
     * @param report what a check can learn from it: the source line of each link, and the directory
     */
    record Bake(String inWords, List<Problem> warnings, Optional<BuildReport> report) {
        public Bake {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * What to check and where to write about it.
     *
     * @param baked the baked site
     * @param report of the bake that just made it; empty for a site that was baked before
     * @param offline whether to leave the network alone
     * @param reports where {@code links.json} goes
     * @param sitePages where {@code signposting.md} goes, if anywhere
     */
    record CheckOrder(
            SiteFolder site,
            Path baked,
            Optional<BuildReport> report,
            LocalDate today,
            boolean offline,
            Path reports,
            Optional<Path> sitePages) {}

    /**
     * How a check went.
     *
     * @param inWords a summary for the terminal
     * @param broken signposts that lead nowhere; one that could not be tried is not among them
     * @param warnings what somebody should look at
     */
    record Check(String inWords, int broken, List<Problem> warnings) {
        public Check {
            warnings = List.copyOf(warnings);
        }
    }

    /** Remembers every heading of a site that was just baked, so that one which vanishes is noticed. */
    void recordHeadings(SiteFolder site, Bake bake) throws IOException;
}
