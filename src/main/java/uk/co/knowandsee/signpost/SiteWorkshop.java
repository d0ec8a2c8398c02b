package uk.co.knowandsee.signpost;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.co.knowandsee.signpost.console.Progress;
import uk.co.knowandsee.signpost.directory.Directory;
import uk.co.knowandsee.signpost.directory.DirectoryReader;
import uk.co.knowandsee.signpost.links.BakedSite;
import uk.co.knowandsee.signpost.links.InsideChecker;
import uk.co.knowandsee.signpost.links.Origins;
import uk.co.knowandsee.signpost.links.Served;
import uk.co.knowandsee.signpost.links.outcome.Verdict;
import uk.co.knowandsee.signpost.links.outside.CheckOptions;
import uk.co.knowandsee.signpost.links.report.CheckReport;
import uk.co.knowandsee.signpost.links.report.ReportFormat;
import uk.co.knowandsee.signpost.links.signposts.ExternalLink;
import uk.co.knowandsee.signpost.links.signposts.ExternalLinks;
import uk.co.knowandsee.signpost.links.signposts.LedgerFile;
import uk.co.knowandsee.signpost.links.signposts.SignpostChecker;
import uk.co.knowandsee.signpost.links.signposts.SignpostReport;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.ProblemsFound;
import uk.co.knowandsee.signpost.proof.HeadingLedger;
import uk.co.knowandsee.signpost.publish.ConfigurationReader;

/** The real work. */
final class SiteWorkshop implements Workshop {

    private static final String LEDGER = "data/signposting-ledger.json";

    @Override
    public Bake bake(SiteFolder site, Path output, LocalDate today, Progress progress)
            throws ProblemsFound, IOException {
        var report = new SiteBuild(today, progress).bake(site, output);
        return new Bake(report.inWords(), report.warnings(), Optional.of(report));
    }

    @Override
    public Check check(CheckOrder order, Progress progress) throws ProblemsFound, IOException {
        var problems = new Problems();
        var baked = BakedSite.read(order.baked());
        var sources = sourcesOf(order, baked, problems);
        new InsideChecker(Served.ANYWHERE).check(baked, sources.host(), sources.origins(), problems);
        problems.stopIfAny();
        var links = ExternalLinks.of(
                baked,
                sources.host(),
                sources.origins(),
                sources.directory(),
                order.site().root());
        if (order.offline()) {
            return new Check(
                    "Every link inside the site leads somewhere. " + links.size()
                            + " addresses of other sites were not asked.",
                    0,
                    List.of());
        }
        var report = ask(order, links, progress, problems);
        return new Check(report.inWords(), Math.toIntExact(report.count(Verdict.BROKEN)), problems.all());
    }

    @Override
    public void recordHeadings(SiteFolder site, Bake bake) throws IOException {
        var report = bake.report().orElseThrow();
        var pages = List.copyOf(report.baked().pages().values());
        new HeadingLedger(site.root()).record(pages, report.baked()::headings);
    }

    private static SignpostReport ask(CheckOrder order, List<ExternalLink> links, Progress progress, Problems problems)
            throws IOException {
        var ledger = new LedgerFile(order.site().root(), LEDGER);
        var remembered = ledger.read(problems); // a damaged ledger is told of and left alone
        try {
            var checker = new SignpostChecker(order.today(), CheckOptions.of(Version.number()), progress);
            var report = checker.check(links, remembered);
            ledger.keep(report.ledger());
            ReportFormat.JSON.write(
                    new CheckReport(report, List.of()), order.reports().resolve("links.json"));
            if (order.sitePages().isPresent()) {
                ReportFormat.MARKDOWN.write(
                        new CheckReport(report, List.of()),
                        order.sitePages().get().resolve("signposting.md"));
            }
            return report;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the check was stopped before it was finished");
        }
    }

    /** What a check has to know about the site that it reads. */
    private record Sources(URI host, Directory directory, Origins origins) {}

    /** The bake that just made the site knows best; for a site that was baked before, its sources are asked. */
    private static Sources sourcesOf(CheckOrder order, BakedSite baked, Problems problems)
            throws ProblemsFound, IOException {
        if (order.report().isPresent()) {
            var report = order.report().get();
            return new Sources(report.host(), report.directory(), report.baked()::whereWritten);
        }
        var root = order.site().root();
        var configuration = new ConfigurationReader(order.today()).read(root, problems);
        var directory = new DirectoryReader(order.today()).read(root, problems);
        problems.stopIfAny();
        var host = configuration.map(c -> URI.create(c.host())).orElse(URI.create("https://localhost"));
        return new Sources(host, directory, Origins.none(baked));
    }
}
