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
import uk.co.knowandsee.signpost.links.policy.CheckSettings;
import uk.co.knowandsee.signpost.links.signposts.ExternalLink;
import uk.co.knowandsee.signpost.links.signposts.ExternalLinks;
import uk.co.knowandsee.signpost.links.signposts.LedgerFile;
import uk.co.knowandsee.signpost.links.signposts.LinksJson;
import uk.co.knowandsee.signpost.links.signposts.SignpostChecker;
import uk.co.knowandsee.signpost.links.signposts.SignpostPage;
import uk.co.knowandsee.signpost.links.signposts.SignpostReport;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.ProblemsFound;
import uk.co.knowandsee.signpost.proof.HeadingLedger;
import uk.co.knowandsee.signpost.publish.Configuration;
import uk.co.knowandsee.signpost.publish.ConfigurationReader;

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
        new InsideChecker(sources.served()).check(baked, sources.host(), sources.origins(), problems);
        problems.stopIfAny();
        var links = ExternalLinks.of(
                baked,
                sources.host(),
                sources.origins(),
                sources.directory(),
                order.site().root(),
                sources.unlinked());
        if (order.offline()) {
            return new Check(
                    "Every link inside the site leads somewhere. " + links.size()
                            + " addresses of other sites were not asked.",
                    0,
                    List.of());
        }
        var report = ask(order, sources, links, progress, problems);
        return new Check(report.inWords(), Math.toIntExact(report.count(Verdict.BROKEN)), problems.all());
    }

    @Override
    public void recordHeadings(SiteFolder site, Bake bake) throws IOException {
        var report = bake.report().orElseThrow();
        var pages = List.copyOf(report.baked().pages().values());
        new HeadingLedger(site.root()).record(pages, report.baked()::headings);
    }

    private SignpostReport ask(
            CheckOrder order, Sources sources, List<ExternalLink> links, Progress progress, Problems problems)
            throws ProblemsFound, IOException {
        var ledger = new LedgerFile(order.site().root(), LedgerFile.USUAL);
        var remembered = ledger.read(problems); // a damaged ledger is told of and left alone
        try {
            var settings = sources.settings();
            var checker =
                    new SignpostChecker(order.today(), settings, network.asking(settings, progress), network.mail());
            var found = checker.check(links, remembered);
            ledger.keep(found.ledger());
            var report = new SecondBake(order, settings, progress).mend(found, problems);
            LinksJson.write(report, order.reports().resolve("links.json"));
            if (order.sitePages().isPresent()) {
                SignpostPage.write(report, order.sitePages().get().resolve("signposting.md"));
            }
            return report;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the check was stopped before it was finished");
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
        var root = order.site().root();
        var usual = CheckSettings.usual(Version.number());
        var configuration = new ConfigurationReader(order.today(), usual).read(root, problems);
        boolean campaign = configuration.filter(c -> c.settings().campaign()).isPresent();
        var directory = campaign ? new DirectoryReader(order.today()).read(root, problems) : Directory.EMPTY;
        problems.stopIfAny();
        return new Sources(
                configuration.map(c -> URI.create(c.host())).orElse(URI.create("https://localhost")),
                directory,
                Origins.none(baked),
                campaign ? Served.ANYWHERE : Served.BY_A_SERVER,
                configuration.map(Configuration::check).orElse(usual),
                List.of());
    }
}
