package uk.co.knowandsee.signpost;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.co.knowandsee.signpost.console.Progress;
import uk.co.knowandsee.signpost.links.report.CheckReport;
import uk.co.knowandsee.signpost.links.targets.Limits;
import uk.co.knowandsee.signpost.problem.Problem;
import uk.co.knowandsee.signpost.problem.ProblemsFound;
import uk.co.knowandsee.signpost.rules.report.Inspection;

/** The work that commands start. Tests of the commands bring a workshop of their own. */
interface Workshop {

    /**
     * Bakes, proof-reads and swaps in a site.
     *
     * @param aim what it is for, and so how much has to be in order
     * @throws ProblemsFound when a writer has something to mend; the site is as it was
     */
    default Bake bake(SiteFolder site, Path output, LocalDate today, Aim aim, Progress progress)
            throws ProblemsFound, IOException {
        return bake(site, output, today, aim, new Inspection(), progress);
    }

    /**
     * The same for whoever wants to report on it.
     *
     * @param aim what it is for, and so how much has to be in order
     * @param inspection hears everything that is found, also when the bake stops
     */
    Bake bake(SiteFolder site, Path output, LocalDate today, Aim aim, Inspection inspection, Progress progress)
            throws ProblemsFound, IOException;

    /**
     * Checks where the signposts of a baked site lead, and writes the site's reports.
     *
     * @throws ProblemsFound when the sources of the site cannot be read
     */
    Check check(CheckOrder order, Progress progress) throws ProblemsFound, IOException;

    /** Checks anything else: folders, files, lists and sites of anybody. Writes nothing. */
    Check check(TargetOrder order, Progress progress) throws IOException;

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
     * Which site to check and where to write about it.
     *
     * @param baked the baked site
     * @param report of the bake that just made it; empty for a site that was baked before
     * @param reports where {@code links.json} and {@code signposts.html} go
     * @param sitePages where {@code signposting.md} goes, if anywhere
     * @param wishes what the command line asks of the check
     */
    record CheckOrder(
            SiteFolder site,
            Path baked,
            Optional<BuildReport> report,
            LocalDate today,
            Path reports,
            Optional<Path> sitePages,
            CommandLineChecks wishes) {}

    /**
     * What else to check.
     *
     * @param targets paths and addresses as they were typed; {@code -} is a list on standard input
     * @param folder the folder that paths start from
     * @param in standard input
     * @param wishes what the command line asks of the check
     * @param limits how far to follow a site, and where a folder is published
     */
    record TargetOrder(
            List<String> targets,
            Path folder,
            InputStream in,
            LocalDate today,
            CommandLineChecks wishes,
            Limits limits) {
        public TargetOrder {
            targets = List.copyOf(targets);
        }
    }

    /**
     * How a check went.
     *
     * @param report what was found
     * @param inWords a summary for the terminal
     * @param fails whether the program should say that there is something to mend
     * @param warnings what somebody should look at besides, e.g. a damaged ledger
     */
    record Check(CheckReport report, String inWords, boolean fails, List<Problem> warnings) {
        public Check {
            warnings = List.copyOf(warnings);
        }
    }

    /** Remembers every heading and every address of a site that was just baked, so that one which vanishes is noticed. */
    void recordHeadings(SiteFolder site, Bake bake) throws IOException;
}
