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
import uk.co.knowandsee.signpost.links.BakedSite;
import uk.co.knowandsee.signpost.links.InsideChecker;
import uk.co.knowandsee.signpost.links.Origins;
import uk.co.knowandsee.signpost.links.Served;
import uk.co.knowandsee.signpost.links.outcome.Verdict;
import uk.co.knowandsee.signpost.links.policy.CheckSettings;
import uk.co.knowandsee.signpost.links.report.CheckReport;
import uk.co.knowandsee.signpost.links.report.ReportFormat;
import uk.co.knowandsee.signpost.links.signposts.ExternalLinks;
import uk.co.knowandsee.signpost.links.signposts.LedgerFile;
import uk.co.knowandsee.signpost.links.signposts.SignpostChecker;
import uk.co.knowandsee.signpost.links.signposts.SignpostReport;
import uk.co.knowandsee.signpost.links.targets.Gathered;
import uk.co.knowandsee.signpost.links.targets.Targets;
import uk.co.knowandsee.signpost.permalinks.PermalinkLedger;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.ProblemsFound;
import uk.co.knowandsee.signpost.proof.HeadingLedger;
import uk.co.knowandsee.signpost.rules.report.Inspection;

/** The real work. */
final class SiteWorkshop implements Workshop {

    private final OutsideWorld network;

    SiteWorkshop() {
        this(OutsideWorld.REAL);
    }

    /** @param network the world beyond this machine; tests bring their own */
    SiteWorkshop(OutsideWorld network) {
        this.network = network;
    }

    @Override
    public Bake bake(SiteFolder site, Path output, LocalDate today, Aim aim, Inspection inspection, Progress progress)
            throws ProblemsFound, IOException {
        var report = new SiteBuild(today, progress, aim, inspection).bake(site, output);
        return new Bake(report.inWords(), report.warnings(), Optional.of(report));
    }

    @Override
    public Check check(CheckOrder order, Progress progress) throws ProblemsFound, IOException {
        var problems = new Problems();
        var baked = BakedSite.read(order.baked());
        var sources = sourcesOf(order, baked, problems);
        var inside = new Problems();
        new InsideChecker(sources.served()).check(baked, sources.host(), sources.origins(), inside);
        var links = ExternalLinks.of(
                baked,
                sources.host(),
                sources.origins(),
                sources.directory(),
                order.site().root(),
                sources.unlinked());
        var settings = order.wishes().on(sources.settings());
        var ledger = new LedgerFile(order.site().root(), LedgerFile.USUAL);
        var remembered = ledger.read(problems); // a damaged ledger is told of and left alone
        var found = ask(checker -> checker.check(links, remembered), settings, order.wishes(), order.today(), progress);
        ledger.keep(found.ledger());
        var signposts = new SecondBake(order, settings, progress).mend(found, problems);
        var report = new CheckReport(signposts, inside.all());
        write(report, order);
        return checked(report, order.wishes().failing(settings), problems);
    }

    @Override
    public Check check(TargetOrder order, Progress progress) throws IOException {
        var settings = order.wishes().on(CheckSettings.usual(Version.number()));
        var gathered = gather(order, settings, progress);
        var signposts =
                ask(checker -> checker.check(gathered.links()), settings, order.wishes(), order.today(), progress);
        var report = new CheckReport(signposts, gathered.problems());
        return checked(report, order.wishes().failing(settings), new Problems());
    }

    @Override
    public void recordHeadings(SiteFolder site, Bake bake) throws IOException {
        var report = bake.report().orElseThrow();
        var pages = List.copyOf(report.baked().pages().values());
        new HeadingLedger(site.root(), report.headings()).record(pages, report.baked()::headings);
        new PermalinkLedger(site.root(), report.permalinks())
                .record(report.baked().addresses());
    }

    private interface Errand {
        SignpostReport run(SignpostChecker checker) throws InterruptedException;
    }

    private SignpostReport ask(
            Errand errand, CheckSettings settings, CommandLineChecks wishes, LocalDate today, Progress progress)
            throws IOException {
        var world = wishes.offline() ? OutsideWorld.NONE : network;
        try {
            return errand.run(new SignpostChecker(today, settings, world.asking(settings, progress), world.mail()));
        } catch (InterruptedException e) {
            throw stopped();
        }
    }

    private Gathered gather(TargetOrder order, CheckSettings settings, Progress progress) throws IOException {
        var world = order.wishes().offline() ? OutsideWorld.NONE : network;
        try (var bringer = world.bringer(settings)) {
            return new Targets(order.folder(), order.in(), bringer, order.limits(), progress).gather(order.targets());
        } catch (InterruptedException e) {
            throw stopped();
        }
    }

    private static InterruptedIOException stopped() {
        Thread.currentThread().interrupt();
        return new InterruptedIOException("the check was stopped before it was finished");
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

    private static List<ExternalLinks.Unlinked> unlinked(BuildReport report) {
        return report.baked().unlinked().stream()
                .map(link -> new ExternalLinks.Unlinked(URI.create(link.text()), link.where()))
                .toList();
    }

    /** What a check has to know about the site that it reads. */
    private record Sources(
            URI host,
            Directory directory,
            Origins origins,
            Served served,
            CheckSettings settings,
            List<ExternalLinks.Unlinked> unlinked) {}

    /** The bake that just made the site knows best; for a site that was baked before, its sources are asked. */
    private static Sources sourcesOf(CheckOrder order, BakedSite baked, Problems problems)
            throws ProblemsFound, IOException {
        if (order.report().isPresent()) {
            var report = order.report().get();
            return new Sources(
                    report.host(),
                    report.directory(),
                    report.baked()::whereWritten,
                    report.served(),
                    report.check(),
                    unlinked(report));
        }
        var groundwork = Groundwork.read(order.site(), order.today(), problems);
        problems.stopIfAny();
        var configuration = groundwork.configuration();
        return new Sources(
                URI.create(configuration.host()),
                groundwork.directory(),
                Origins.none(baked),
                configuration.settings().campaign() ? Served.ANYWHERE : Served.BY_A_SERVER,
                configuration.check(),
                List.of());
    }
}
