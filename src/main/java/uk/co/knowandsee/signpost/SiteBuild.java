package uk.co.knowandsee.signpost;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import uk.co.knowandsee.signpost.console.Progress;
import uk.co.knowandsee.signpost.content.Content;
import uk.co.knowandsee.signpost.content.ContentReader;
import uk.co.knowandsee.signpost.directory.Directory;
import uk.co.knowandsee.signpost.directory.DirectoryReader;
import uk.co.knowandsee.signpost.links.BakedSite;
import uk.co.knowandsee.signpost.links.Served;
import uk.co.knowandsee.signpost.links.policy.CheckSettings;
import uk.co.knowandsee.signpost.links.signposts.Condemned;
import uk.co.knowandsee.signpost.links.signposts.LedgerFile;
import uk.co.knowandsee.signpost.markdown.ProseReader;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.ProblemsFound;
import uk.co.knowandsee.signpost.proof.HeadingLedger;
import uk.co.knowandsee.signpost.proof.OutOfBounds;
import uk.co.knowandsee.signpost.proof.PagePerSource;
import uk.co.knowandsee.signpost.proof.ProofReader;
import uk.co.knowandsee.signpost.proof.promises.Promises;
import uk.co.knowandsee.signpost.prose.Prose;
import uk.co.knowandsee.signpost.publish.Baked;
import uk.co.knowandsee.signpost.publish.Bakery;
import uk.co.knowandsee.signpost.publish.Configuration;
import uk.co.knowandsee.signpost.publish.ConfigurationReader;
import uk.co.knowandsee.signpost.publish.Draft;
import uk.co.knowandsee.signpost.rules.ContentRules;
import uk.co.knowandsee.signpost.rules.findings.Material;
import uk.co.knowandsee.signpost.rules.language.LanguageFile;
import uk.co.knowandsee.signpost.rules.language.LanguageList;
import uk.co.knowandsee.signpost.rules.reading.BudgetReader;
import uk.co.knowandsee.signpost.rules.reading.Budgets;
import uk.co.knowandsee.signpost.rules.report.Inspection;

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
        inspection.holds(Promises.RULES);
        var configuration = readConfiguration(site, problems);
        var directory = readDirectory(site, configuration, problems);
        var condemned = readCondemned(site, configuration, problems);
        var language = new LanguageFile(site.root()).read(problems);
        problems.stopIfAny();
        var shown = new Diversion(site, condemned).divert(directory.asOf(today), configuration, problems);
        var content = new ContentReader(configuration.settings()).read(shown, problems);
        problems.stopIfAny();
        applyRules(language, configuration, directory, content, problems);
        problems.stopIfAny();
        settle(problems);

        try (var draft = openDraft(output, problems)) {
            var baked = new Bakery(configuration, shown, condemned::covers, progress).bake(content, draft, problems);
            inspection.looked(content.published().size(), baked.pages().size());
            problems.stopIfAny();
            new Diversion(site, condemned).tell(baked, problems);
            proofRead(site, language, configuration, shown, condemned, content, draft, baked, problems);
            problems.stopIfAny();
            settle(problems);
            int files = draft.origins().size();
            return report(configuration, directory, condemned, content, baked, files, draft.promote(), problems);
        }
    }

    private Configuration readConfiguration(SiteFolder site, Problems problems) throws ProblemsFound, IOException {
        var configuration =
                new ConfigurationReader(today, CheckSettings.usual(Version.number())).read(site.root(), problems);
        problems.stopIfAny();
        return configuration.orElseThrow(() -> new IllegalStateException("no configuration and no problem"));
    }

    /** A plain JBake folder has no directory: its data files are its own. */
    private Directory readDirectory(SiteFolder site, Configuration configuration, Problems problems) {
        return configuration.settings().campaign()
                ? new DirectoryReader(today).read(site.root(), problems)
                : Directory.EMPTY;
    }

    /** What the last checks found is known before anything is baked, so that no page leads there. */
    private Condemned readCondemned(SiteFolder site, Configuration configuration, Problems problems) {
        var ledger = new LedgerFile(site.root(), LedgerFile.USUAL).read(problems);
        return Condemned.of(ledger, configuration.check(), today);
    }

    /** The campaign's rules for words; a plain JBake folder has none. */
    private void applyRules(
            LanguageList language,
            Configuration configuration,
            Directory directory,
            Content content,
            Problems problems) {
        if (configuration.settings().campaign()) {
            var reader = new ProseReader();
            var pages = content.published().parallelStream()
                    .map(page -> reader.read(page, problems))
                    .toList();
            var rules = ContentRules.of(language, readBudgets(configuration, pages, problems));
            inspection.holds(rules.rules());
            inspection.allowed(rules.check(new Material(pages, List.of(), directory, today), problems));
        }
    }

    private static Budgets readBudgets(Configuration configuration, List<Prose> pages, Problems problems) {
        var sections = pages.stream().map(Prose::section).toList();
        var keys = configuration.written(BudgetReader.PREFIX);
        return new BudgetReader(keys, configuration::whereIs, problems).read(sections);
    }

    private static Draft openDraft(Path output, Problems problems) throws ProblemsFound, IOException {
        var draft = Draft.open(output, problems);
        problems.stopIfAny();
        return draft.orElseThrow(() -> new IllegalStateException("no draft and no problem"));
    }

    private static void proofRead(
            SiteFolder site,
            LanguageList language,
            Configuration configuration,
            Directory directory,
            Condemned condemned,
            Content content,
            Draft draft,
            Baked baked,
            Problems problems)
            throws IOException {
        new PagePerSource().check(content.published(), draft.folder(), problems);
        if (condemned.isEmpty() && !configuration.settings().campaign()) {
            return;
        }
        var host = URI.create(configuration.host());
        var pages = BakedSite.read(draft.folder());
        new OutOfBounds(host, condemned::takenOver).check(pages, baked::whereWritten, problems);
        if (configuration.settings().campaign()) {
            var exit = Set.of(URI.create(configuration.campaign().exit()));
            new ProofReader(host, directory, exit).read(pages, baked::whereWritten, problems);
            new Promises(draft.folder(), pages, content.published())
                    .check(host, directory, language.alarmWords(), baked::whereWritten, problems);
            new HeadingLedger(site.root()).check(content.published(), baked::headings, problems);
        }
    }

    private void settle(Problems problems) throws ProblemsFound {
        if (aim == Aim.PUBLISH) {
            problems.stopIfUnsettled();
        }
    }

    private static BuildReport report(
            Configuration configuration,
            Directory directory,
            Condemned condemned,
            Content content,
            Baked baked,
            int files,
            int changed,
            Problems problems) {
        return new BuildReport(
                content.published().size(),
                baked.pages().size(),
                content.drafts(),
                content.scheduled(),
                files,
                changed,
                URI.create(configuration.host()),
                configuration.settings().campaign() ? Served.ANYWHERE : Served.BY_A_SERVER,
                directory,
                configuration.check(),
                condemned,
                baked,
                problems.warnings());
    }
}
