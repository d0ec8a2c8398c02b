package uk.co.knowandsee.signpost;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import uk.co.knowandsee.signpost.articles.ArticleReader;
import uk.co.knowandsee.signpost.console.Progress;
import uk.co.knowandsee.signpost.content.Content;
import uk.co.knowandsee.signpost.content.ContentReader;
import uk.co.knowandsee.signpost.directory.Directory;
import uk.co.knowandsee.signpost.links.BakedSite;
import uk.co.knowandsee.signpost.links.Served;
import uk.co.knowandsee.signpost.links.signposts.Condemned;
import uk.co.knowandsee.signpost.links.signposts.LedgerFile;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.ProblemsFound;
import uk.co.knowandsee.signpost.proof.FilesSayNothing;
import uk.co.knowandsee.signpost.proof.HeadingLedger;
import uk.co.knowandsee.signpost.proof.OutOfBounds;
import uk.co.knowandsee.signpost.proof.PagePerSource;
import uk.co.knowandsee.signpost.proof.ProofReader;
import uk.co.knowandsee.signpost.proof.promises.Promises;
import uk.co.knowandsee.signpost.proof.weight.Allowance;
import uk.co.knowandsee.signpost.proof.weight.AllowanceFile;
import uk.co.knowandsee.signpost.proof.weight.Scales;
import uk.co.knowandsee.signpost.proof.weight.Weights;
import uk.co.knowandsee.signpost.publish.Baked;
import uk.co.knowandsee.signpost.publish.Bakery;
import uk.co.knowandsee.signpost.publish.Configuration;
import uk.co.knowandsee.signpost.publish.Draft;
import uk.co.knowandsee.signpost.rules.language.LanguageFile;
import uk.co.knowandsee.signpost.rules.language.LanguageList;
import uk.co.knowandsee.signpost.rules.report.Inspection;
import uk.co.knowandsee.signpost.search.SearchFile;
import uk.co.knowandsee.signpost.search.Typed;
import uk.co.knowandsee.signpost.selfcheck.SelfCheckReader;
import uk.co.knowandsee.signpost.selfcheck.SelfChecks;

/** The story of a build: read, bake into a draft, read the draft back, swap it in. Every room that finds problems ends it. */
public final class SiteBuild {

    private final LocalDate today;
    private final Progress progress;
    private final Aim aim;
    private final Inspection inspection;

    /** Bakes to see how it looks. */
    public SiteBuild(LocalDate today, Progress progress) {
        this(today, progress, new Inspection());
    }

    /** @param inspection hears everything that is found, also when the build stops */
    public SiteBuild(LocalDate today, Progress progress, Inspection inspection) {
        this(today, progress, Aim.TRY, inspection);
    }

    /**
     * @param today what is dated later is not published, and what was checked long before is stale
     * @param progress hears how far the work has come
     * @param aim what the site is for
     * @param inspection hears everything that is found, also when the build stops
     */
    SiteBuild(LocalDate today, Progress progress, Aim aim, Inspection inspection) {
        this.today = today;
        this.progress = progress;
        this.aim = aim;
        this.inspection = inspection;
    }

    /**
     * Bakes a site.
     *
     * @param output where it goes; replaced as a whole, and only when everything is right
     * @throws ProblemsFound when a writer has something to mend; the output is untouched
     */
    public BuildReport bake(SiteFolder site, Path output) throws ProblemsFound, IOException {
        var problems = inspection.problems();
        inspection.holds(HeldRules.all());
        var groundwork = Groundwork.read(site, today, problems);
        var configuration = groundwork.configuration();
        var directory = groundwork.directory();
        var ledger = new LedgerFile(site.root(), LedgerFile.USUAL).read(problems);
        var condemned = Condemned.of(ledger, configuration.check(), today); // known first, so that no page leads there
        var language = new LanguageFile(site.root()).read(problems);
        var typed = readTyped(site, configuration, problems);
        var allowance = readAllowance(site, configuration, problems);
        var moved = MovedPages.read(site, groundwork, problems);
        problems.stopIfAny();
        var shown = new Diversion(site, condemned).divert(directory.asOf(today), configuration, problems);
        var selfChecks = readContent(configuration, shown, problems);
        problems.stopIfAny();
        applyRules(site, language, groundwork, selfChecks);
        problems.stopIfAny();
        settle(problems);

        var content = selfChecks.content();
        var promises = new KeptPromises(site, groundwork, today).weigh(content, ledger, inspection);
        var print = SitePrint.read(site, configuration, content, shown, problems);
        problems.stopIfAny();
        try (var draft = openDraft(output, problems)) {
            var baked = new Bakery(configuration, shown, condemned::covers, promises, print.onPaper(), progress)
                    .bake(content, draft, problems);
            new SiteSearch(content, shown, typed).write(draft, problems);
            var prints = print.print(baked, draft, problems);
            var articles = new ArticleReader(draft.folder(), URI.create(configuration.host()));
            new SiteSchools(configuration, content, shown, articles).write(draft, problems);
            new SiteChannels(configuration, content, shown, articles).write(draft, prints::of);
            var leadingOn = moved.write(
                    draft, content, prints.shortPaths(), problems); // last: it also tells hosts of everything there is
            draft.removeStale();
            inspection.looked(content.published().size(), baked.pages().size());
            problems.stopIfAny();
            new Diversion(site, condemned).tell(baked, problems);
            proofRead(site, language, groundwork, shown, condemned, content, draft, baked, prints, leadingOn, problems);
            moved.check(draft, leadingOn, problems);
            var weights = weigh(configuration, content, allowance, draft, leadingOn, baked, problems);
            problems.stopIfAny();
            settle(problems);
            int files = draft.origins().size();
            return report(groundwork, condemned, content, baked, weights, files, draft.promote(), problems);
        }
    }

    /** Every page, the steps of self-checks among them. */
    private static SelfChecks readContent(Configuration configuration, Directory directory, Problems problems)
            throws IOException {
        var settings = configuration.settings();
        var tokens = configuration.tokens();
        var written = new ContentReader(settings, tokens, configuration.edition()).read(directory, problems);
        return settings.campaign()
                ? new SelfCheckReader(settings, tokens, directory).read(settings.root(), written, problems)
                : new SelfChecks(written);
    }

    /** A plain JBake folder has no search of ours, and may have a file of that name for its own use. */
    private static List<Typed> readTyped(SiteFolder site, Configuration configuration, Problems problems) {
        return configuration.settings().campaign() ? new SearchFile(site.root()).read(problems) : List.of();
    }

    /** A plain JBake folder may weigh what it likes, and may have a file of that name for its own use. */
    private static Allowance readAllowance(SiteFolder site, Configuration configuration, Problems problems) {
        return configuration.settings().campaign() ? new AllowanceFile(site.root()).read(problems) : Allowance.USUAL;
    }

    private static Weights weigh(
            Configuration configuration,
            Content content,
            Allowance allowance,
            Draft draft,
            Set<String> leadingOn,
            Baked baked,
            Problems problems) {
        if (!configuration.settings().campaign()) {
            return Weights.NONE;
        }
        var host = URI.create(configuration.host());
        var weighed = new TreeSet<>(draft.origins().keySet());
        weighed.removeAll(leadingOn); // nobody reads them
        return new Scales(draft.folder(), weighed, content.published(), host)
                .check(allowance, baked::whereWritten, problems);
    }

    /** The campaign's rules for words; a plain JBake folder has none. */
    private void applyRules(SiteFolder site, LanguageList language, Groundwork groundwork, SelfChecks selfChecks)
            throws IOException {
        if (groundwork.configuration().settings().campaign()) {
            new WrittenWords(site, groundwork, today).check(selfChecks, language, inspection);
        }
    }

    private static Draft openDraft(Path output, Problems problems) throws ProblemsFound, IOException {
        var draft = Draft.open(output, problems);
        problems.stopIfAny();
        return draft.orElseThrow(() -> new IllegalStateException("no draft and no problem"));
    }

    private static void proofRead(
            SiteFolder site,
            LanguageList language,
            Groundwork groundwork,
            Directory directory,
            Condemned condemned,
            Content content,
            Draft draft,
            Baked baked,
            Prints prints,
            Set<String> leadingOn,
            Problems problems)
            throws IOException {
        var configuration = groundwork.configuration();
        new PagePerSource().check(content.published(), draft.folder(), problems);
        if (condemned.isEmpty() && !configuration.settings().campaign()) {
            return;
        }
        var host = URI.create(configuration.host());
        var pages = BakedSite.read(draft.folder(), prints.sheets());
        new OutOfBounds(host, condemned::takenOver).check(pages, baked::whereWritten, problems);
        if (configuration.settings().campaign()) {
            var exit = Set.of(URI.create(configuration.campaign().exit()));
            new ProofReader(host, directory, exit).read(pages, baked::whereWritten, problems);
            new Promises(draft.folder(), pages.without(leadingOn), content.published())
                    .check(host, directory, language.alarmWords(), baked::whereWritten, problems);
            new FilesSayNothing(draft.folder(), prints.sheets().keySet()).check(problems);
            new HeadingLedger(site.root(), groundwork.headings()).check(content.published(), baked::headings, problems);
        }
    }

    private void settle(Problems problems) throws ProblemsFound {
        if (aim == Aim.PUBLISH) {
            problems.stopIfUnsettled();
        }
    }

    private static BuildReport report(
            Groundwork groundwork,
            Condemned condemned,
            Content content,
            Baked baked,
            Weights weights,
            int files,
            int changed,
            Problems problems) {
        var configuration = groundwork.configuration();
        return new BuildReport(
                content.published().size(),
                baked.pages().size(),
                content.drafts(),
                content.scheduled(),
                content.leftOut().size(),
                files,
                changed,
                URI.create(configuration.host()),
                configuration.settings().campaign() ? Served.ANYWHERE : Served.BY_A_SERVER,
                groundwork.directory(),
                groundwork.headings(),
                groundwork.permalinks(),
                configuration.check(),
                condemned,
                baked,
                weights,
                problems.warnings());
    }
}
