package uk.co.knowandsee.signpost;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.co.knowandsee.signpost.console.Progress;
import uk.co.knowandsee.signpost.directory.Directory;
import uk.co.knowandsee.signpost.directory.DirectoryReader;
import uk.co.knowandsee.signpost.links.BakedSite;
import uk.co.knowandsee.signpost.links.InsideChecker;
import uk.co.knowandsee.signpost.links.Origins;
import uk.co.knowandsee.signpost.links.Served;
import uk.co.knowandsee.signpost.links.outcome.Verdict;
import uk.co.knowandsee.signpost.links.policy.CheckSettings;
import uk.co.knowandsee.signpost.links.report.CheckReport;
import uk.co.knowandsee.signpost.links.report.ReportFormat;
import uk.co.knowandsee.signpost.links.signposts.ExternalLinks;
import uk.co.knowandsee.signpost.links.signposts.Ledger;
import uk.co.knowandsee.signpost.links.signposts.LedgerFile;
import uk.co.knowandsee.signpost.links.targets.Fetcher;
import uk.co.knowandsee.signpost.links.targets.Gathered;
import uk.co.knowandsee.signpost.links.targets.Targets;
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
        var inside = new Problems();
        new InsideChecker(Served.ANYWHERE).check(baked, sources.host(), sources.origins(), inside);
        var links = ExternalLinks.of(
                baked,
                sources.host(),
                sources.origins(),
                sources.directory(),
                order.site().root());
        var settings = order.wishes().on(settings());
        var ledger = new LedgerFile(order.site().root(), LEDGER);
        var remembered = ledger.read(problems); // a damaged ledger is told of and left alone
        var signposts =
                new Asking(order.today(), settings, order.wishes().offline(), progress).about(links, remembered);
        ledger.keep(signposts.ledger());
        var report = new CheckReport(signposts, inside.all());
        write(report, order);
        return checked(report, order.wishes().failing(settings), problems);
    }

    @Override
    public Check check(TargetOrder order, Progress progress) throws IOException {
        var settings = order.wishes().on(settings());
        var gathered = gather(order, progress);
        var signposts = new Asking(order.today(), settings, order.wishes().offline(), progress)
                .about(gathered.links(), Ledger.EMPTY);
        var report = new CheckReport(signposts, gathered.problems());
        return checked(report, order.wishes().failing(settings), new Problems());
    }

    /** What the site asks of its checks. */
    private static CheckSettings settings() {
        return CheckSettings.usual(Version.number());
    }

    private static Gathered gather(TargetOrder order, Progress progress) throws IOException {
        try {
            var fetcher = order.wishes().offline() ? Fetcher.NONE : fetcher();
            return new Targets(order.folder(), order.in(), fetcher, order.limits(), progress).gather(order.targets());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the check was stopped before it was finished");
        }
    }

    /** Brings sitemaps and the pages of sites that are followed. */
    private static Fetcher fetcher() {
        return Fetcher.NONE;
    }

    private static Check checked(CheckReport report, Set<Verdict> failing, Problems problems) {
        boolean fails = failing.stream().anyMatch(verdict -> report.count(verdict) > 0);
        return new Check(report, inWords(report), fails, problems.all());
    }

    private static String inWords(CheckReport report) {
        int wrong = report.errors().size();
        var inside = wrong == 0
                ? "Every link inside leads somewhere. "
                : wrong + (wrong == 1 ? " place" : " places") + " inside to mend. ";
        return inside + report.signposts().inWords();
    }

    private static void write(CheckReport report, CheckOrder order) throws IOException {
        ReportFormat.JSON.write(report, order.reports().resolve("links.json"));
        ReportFormat.HTML.write(report, order.reports().resolve("signposts.html"));
        if (order.sitePages().isPresent()) {
            ReportFormat.MARKDOWN.write(report, order.sitePages().get().resolve("signposting.md"));
        }
    }

    @Override
    public void recordHeadings(SiteFolder site, Bake bake) throws IOException {
        var report = bake.report().orElseThrow();
        var pages = List.copyOf(report.baked().pages().values());
        new HeadingLedger(site.root()).record(pages, report.baked()::headings);
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
