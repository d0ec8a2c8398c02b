package uk.co.knowandsee.signpost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import uk.co.knowandsee.signpost.console.Console;
import uk.co.knowandsee.signpost.permalinks.PermalinkLedger;
import uk.co.knowandsee.signpost.problem.ProblemsFound;
import uk.co.knowandsee.signpost.proof.HeadingLedger;
import uk.co.knowandsee.signpost.rules.report.ContentReport;
import uk.co.knowandsee.signpost.rules.report.Inspection;

/** {@code signpost bake}: the sources into a website. */
@Command(
        name = "bake",
        description = {
            "Bakes the site. The new site replaces the old one only when everything in it is right;",
            "otherwise the problems are listed and the last good site stays.",
            "With --publish, warnings that name a rule have to be settled first, too."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        versionProvider = Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  signpost bake                                     into target/website",
            "  signpost bake --publish                           for readers: nothing may be left to settle",
            "  signpost bake --source ../blog --output /tmp/out  any JBake folder",
            "  signpost bake --edition east-riding               into target/website-east-riding",
            "  signpost bake --today 2026-12-01                  as it would be baked on that day",
            "",
            "Exit codes: 0 baked, 1 problems in the content, 2 wrong use or our own fault."
        })
final class BakeCommand extends SiteCommand {

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = {
                "Where the website goes (default: target/website in the source folder,",
                "and target/website-ID for an edition that is not the usual one)."
            })
    private @Nullable Path output;

    @Option(
            names = "--today",
            paramLabel = "DAY",
            converter = Today.Reader.class,
            description = "Bake as on this day, e.g. 2026-11-22 (default: SOURCE_DATE_EPOCH, else today).")
    private @Nullable LocalDate today;

    @Option(
            names = "--publish",
            description = {
                "Bake for readers: a warning that names its rule stops it as well,",
                "e.g. a service that nobody has looked at for too long."
            })
    private boolean publish;

    @Option(
            names = "--check-links",
            description = {
                "Afterwards check where the signposts lead.",
                "A service whose website is down is reported and does not fail the bake."
            })
    private boolean checkLinks;

    @Option(
            names = "--record-headings",
            description = {
                "Afterwards write every heading into data/headings.txt,",
                "and every address into data/permalinks.txt.",
                "One that vanishes later is then noticed: others may link to it."
            })
    private boolean recordHeadings;

    @Option(
            names = "--reports",
            paramLabel = "DIR",
            description = "Where reports go (default: target/reports in the source folder).")
    private @Nullable Path reports;

    @Option(
            names = "--evidence",
            paramLabel = "FILE",
            description = "What the tests found of our promises (default: evidence.json among the reports).")
    private @Nullable Path evidence;

    @Option(names = "--site-pages", paramLabel = "DIR", description = "Write the reports for the Maven site here, too.")
    private @Nullable Path sitePages;

    BakeCommand(Surroundings world, Workshop workshop) {
        super(world, workshop);
    }

    @Override
    int work(Console console) throws WrongUse, ProblemsFound, IOException {
        var site = site().with(evidence == null ? reports().resolve(EVIDENCE) : fromHere(evidence));
        var website = placed(output, "target/website" + ofEdition());
        refuseSources(site, website);
        var day = Today.of(today, world());

        var inspection = new Inspection();
        var bake = bake(site, website, day, inspection, console);
        console.warnings(bake.warnings());
        console.good(bake.inWords());
        console.report(inspection.report(day).inWords(), false);
        console.say("Open " + shown(website.resolve("index.html")));

        if (recordHeadings) {
            workshop().recordHeadings(site, bake);
            console.say("Every heading is written down in "
                    + bake.report().map(BuildReport::headings).orElse(HeadingLedger.FILE) + ", and every address in "
                    + bake.report().map(BuildReport::permalinks).orElse(PermalinkLedger.FILE));
        }
        if (checkLinks) {
            var pages = Optional.ofNullable(sitePages).map(this::fromHere);
            var order = new Workshop.CheckOrder(
                    site, website, bake.report(), day, reports(), pages, CommandLineChecks.NONE);
            var checked = workshop().check(order, console.progress());
            console.warnings(checked.warnings());
            console.say(checked.inWords());
        }
        return ExitCode.FINE;
    }

    /** Whatever comes of the bake, what it found is written down. */
    private Workshop.Bake bake(SiteFolder site, Path website, LocalDate day, Inspection inspection, Console console)
            throws ProblemsFound, IOException {
        try {
            var bake = workshop()
                    .bake(site, website, day, publish ? Aim.PUBLISH : Aim.TRY, inspection, console.progress());
            writeDown(inspection.report(day));
            return bake;
        } catch (ProblemsFound e) {
            writeDown(inspection.report(day));
            throw e;
        }
    }

    private void writeDown(ContentReport report) throws IOException {
        report.writeTo(reports());
        if (sitePages != null) {
            report.writePageTo(fromHere(sitePages));
        }
    }

    @Override
    String consequence() {
        return "Nothing was published; the last good site is untouched.";
    }

    @Override
    Path reports() {
        return placed(reports, "target/reports" + ofEdition());
    }

    /** The website's folder is replaced as a whole, so it must not be where somebody's work is. */
    private static void refuseSources(SiteFolder site, Path website) throws WrongUse {
        var sources = List.of("content", "editions", "templates", "assets", "data", "schemas", "src");
        boolean overSources = site.root().startsWith(website)
                || sources.stream()
                        .anyMatch(name -> website.startsWith(site.root().resolve(name)));
        if (overSources) {
            throw new WrongUse(
                    "`" + website + "` holds the site's own sources, and a bake would replace them",
                    "choose another folder with `--output`, e.g. `target/website`");
        }
        if (Files.isRegularFile(website)) {
            throw new WrongUse("`" + website + "` is a file", "choose a folder with `--output`");
        }
    }
}
