package uk.co.knowandsee.signpost;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import uk.co.knowandsee.signpost.console.Progress;
import uk.co.knowandsee.signpost.problem.ProblemsFound;

/** The work that commands start. Tests of the commands bring a workshop of their own. */
interface Workshop {

    /** Bakes, proof-reads and swaps in a site. */
    BuildReport bake(SiteFolder site, Path output, LocalDate today, Progress progress)
            throws ProblemsFound, IOException;

    /**
     * Checks where the signposts of a baked site lead, and writes the reports.
     *
     * @throws ProblemsFound when a link inside the site is broken
     */
    SignpostsChecked check(CheckOrder order, Progress progress) throws ProblemsFound, IOException;

    /**
     * What to check and where to write about it.
     *
     * @param baked the baked site
     * @param offline whether to leave the network alone
     * @param reports where {@code links.json} goes
     * @param sitePages where {@code signposting.md} goes, if anywhere
     */
    record CheckOrder(
            SiteFolder site, Path baked, LocalDate today, boolean offline, Path reports, Optional<Path> sitePages) {}

    /**
     * How the check went.
     *
     * @param inWords a summary for the terminal
     * @param broken signposts that lead nowhere; one that could not be tried is not among them
     */
    record SignpostsChecked(String inWords, int broken) {}
}
