package uk.co.knowandsee.signpost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import uk.co.knowandsee.signpost.console.Console;
import uk.co.knowandsee.signpost.links.report.ReportFormat;
import uk.co.knowandsee.signpost.links.targets.Targets;
import uk.co.knowandsee.signpost.problem.ProblemsFound;

/** {@code signpost check}: does every signpost still lead to the help that it promises? */
@Command(
        name = "check",
        description = {
            "Checks every link of this site, or of anything else, inside and out. What could not be found out is"
                    + " reported as such, and is neither fine nor broken.",
            ""
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        abbreviateSynopsis = true,
        versionProvider = Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  signpost check                        this site and its directory",
            "  signpost check --offline              only what needs no network",
            "  signpost check public/ README.md      any folder of HTML or Markdown",
            "  signpost check https://example.org/   a site, within its own host",
            "  signpost check sitemap.xml.gz         all that a sitemap names",
            "  signpost check --format html --output report.html",
            "",
            "Exit codes: 0 fine, 1 something has to be mended, 2 wrong use or our fault."
        })
final class CheckCommand extends SiteCommand {

    @Parameters(
            paramLabel = "PATH|URL",
            arity = "0..*",
            description = {
                "A folder, a file of HTML or Markdown, a sitemap, a feed, a list of addresses (- reads it from"
                        + " standard input), or a page whose site is followed.",
                "Without any: this site in target/website and its directory."
            })
    private List<String> targets = List.of();

    @ArgGroup(validate = false, heading = "%nWhat is asked about:%n")
    private CheckOptions.Scope scope = new CheckOptions.Scope();

    @ArgGroup(validate = false, heading = "%nHow it is asked (keys check.* set the same):%n")
    private CheckOptions.Asking asking = new CheckOptions.Asking();

    @ArgGroup(validate = false, heading = "%nWhat comes of it:%n")
    private CheckOptions.Result result = new CheckOptions.Result();

    CheckCommand(Surroundings world, Workshop workshop) {
        super(world, workshop);
    }

    @Override
    int work(Console console) throws WrongUse, ProblemsFound, IOException {
        var checked = targets.isEmpty() ? checkSite(console) : checkTargets(console);
        console.problems(checked.warnings(), "");
        show(checked, console);
        return checked.fails() ? ExitCode.PROBLEMS : ExitCode.FINE;
    }

    private Workshop.Check checkSite(Console console) throws WrongUse, ProblemsFound, IOException {
        var site = site();
        var website = placed(scope.baked, "target/website" + ofEdition());
        if (!Files.isDirectory(website)) {
            throw new WrongUse(
                    "there is no baked site in `" + website + "`",
                    "run `signpost bake` first, or name the baked site with `--site`");
        }
        var order = new Workshop.CheckOrder(
                site,
                website,
                Optional.empty(),
                Today.of(null, world()),
                reports(),
                Optional.empty(),
                CheckOptions.wishes(scope, asking, result));
        return workshop().check(order, console.progress());
    }

    private Workshop.Check checkTargets(Console console) throws WrongUse, IOException {
        if (scope.baked != null) {
            throw new WrongUse(
                    "`--site` names this site, and `" + targets.get(0) + "` something else", "leave one of them out");
        }
        for (var target : targets) {
            if (!target.equals("-") && !Targets.isAddress(target) && !Files.exists(fromHere(Path.of(target)))) {
                throw new WrongUse(
                        "there is no file or folder `" + target + "`",
                        "look at how it is written; an address begins with https://");
            }
        }
        var order = new Workshop.TargetOrder(
                targets,
                world().folder(),
                world().in(),
                Today.of(null, world()),
                CheckOptions.wishes(scope, asking, result),
                scope.limits());
        return workshop().check(order, console.progress());
    }

    /** Standard output carries either the report or the summary, never both: a program may read it. */
    private void show(Workshop.Check checked, Console console) throws IOException {
        var format = format();
        if (result.output != null) {
            var file = fromHere(result.output);
            format.write(checked.report(), file);
            console.say(checked.inWords());
            console.say("The report is in " + shown(file));
        } else if (format == ReportFormat.TEXT) {
            console.report(format.print(checked.report()), checked.fails());
        } else {
            format.write(checked.report(), console.page());
            console.aside(checked.inWords());
        }
    }

    /** The one that was named, else the one that the file's name tells. */
    private ReportFormat format() {
        if (result.format != null) {
            return result.format;
        }
        var name = result.output == null ? "" : result.output.toString();
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "json" -> ReportFormat.JSON;
            case "xml" -> ReportFormat.JUNIT;
            case "sarif" -> ReportFormat.SARIF;
            case "html" -> ReportFormat.HTML;
            case "md" -> ReportFormat.MARKDOWN;
            default -> ReportFormat.TEXT;
        };
    }

    @Override
    String consequence() {
        return "Nothing was checked.";
    }

    @Override
    Path reports() {
        return placed(result.reports, "target/reports" + ofEdition());
    }
}
