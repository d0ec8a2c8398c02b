package uk.co.knowandsee.signpost;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import uk.co.knowandsee.signpost.console.Progress;
import uk.co.knowandsee.signpost.links.BakedSite;
import uk.co.knowandsee.signpost.links.InsideChecker;
import uk.co.knowandsee.signpost.links.Origins;
import uk.co.knowandsee.signpost.links.Served;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.ProblemsFound;

/** The real work. */
final class SiteWorkshop implements Workshop {

    @Override
    public Bake bake(SiteFolder site, Path output, LocalDate today, Progress progress)
            throws ProblemsFound, IOException {
        var report = new SiteBuild(today, progress).bake(site, output);
        return new Bake(report.inWords(), report.warnings(), Optional.of(report));
    }

    @Override
    public Check check(CheckOrder order, Progress progress) throws ProblemsFound {
        var problems = new Problems();
        var baked = BakedSite.read(order.baked());
        var host = order.report().map(BuildReport::host).orElse(URI.create("https://localhost"));
        new InsideChecker(Served.ANYWHERE).check(baked, host, Origins.none(baked), problems);
        problems.stopIfAny();
        return new Check("Every link inside the site leads somewhere. Links to other sites were not tried.", 0);
    }
}
