package uk.co.knowandsee.signpost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import uk.co.knowandsee.signpost.console.Console;
import uk.co.knowandsee.signpost.problem.ProblemsFound;

/** {@code signpost check}: does every signpost of a baked site still lead to help? */
@Command(
        name = "check",
        description = {
            "Checks every link of a baked site, inside and out, and writes target/reports/links.json.",
            "What could not be found out is reported as such, and is neither fine nor broken."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        versionProvider = Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  signpost check                      the site in target/website",
            "  signpost check --offline            only what needs no network",
            "  signpost check --site /tmp/out      a site that was baked elsewhere",
            "",
            "Exit codes: 0 nothing is broken, 1 a signpost leads nowhere, 2 wrong use or our own fault."
        })
final class CheckCommand extends SiteCommand {

    @Option(
            names = "--site",
            paramLabel = "DIR",
            description = "The baked site (default: target/website in the source folder).")
    private @Nullable Path baked;

    @Option(names = "--offline", description = "Ask nobody on the network.")
    private boolean offline;

    @Option(
            names = "--reports",
            paramLabel = "DIR",
            description = "Where reports go (default: target/reports in the source folder).")
    private @Nullable Path reports;

    CheckCommand(Surroundings world, Workshop workshop) {
        super(world, workshop);
    }

    @Override
    int work(Console console) throws WrongUse, ProblemsFound, IOException {
        var site = site();
        var website = placed(baked, "target/website");
        if (!Files.isDirectory(website)) {
            throw new WrongUse(
                    "there is no baked site in `" + website + "`",
                    "run `signpost bake` first, or name the baked site with `--site`");
        }
        var order = new Workshop.CheckOrder(
                site, website, Optional.empty(), Today.of(null, world()), offline, reports(), Optional.empty());
        var checked = workshop().check(order, console.progress());
        console.warnings(checked.warnings());
        console.say(checked.inWords());
        return checked.broken() == 0 ? ExitCode.FINE : ExitCode.PROBLEMS;
    }

    @Override
    String consequence() {
        return "Readers of this site would end up nowhere.";
    }

    @Override
    Path reports() {
        return placed(reports, "target/reports");
    }
}
