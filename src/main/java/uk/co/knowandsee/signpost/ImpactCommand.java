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
import uk.co.knowandsee.signpost.impact.Impact;
import uk.co.knowandsee.signpost.impact.report.ImpactReport;
import uk.co.knowandsee.signpost.problem.ProblemsFound;

/** {@code signpost impact}: what came of a campaign, without watching anyone. */
@Command(
        name = "impact",
        description = {
            "Says what came of a campaign: visits of its printed links, what was printed, who came, what people said on"
                    + " paper. Keeps no address, browser or referring page, and shows no count under 10.",
            ""
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        versionProvider = Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  signpost impact --campaign awareness-day --logs access.log access.log.1.gz",
            "  signpost impact --campaign phase-two --logs logs/ --from 2026-09-01 --to 2026-09-30",
            "",
            "Exit codes: 0 written, 1 something has to be mended first, 2 wrong use or our fault."
        })
final class ImpactCommand extends SiteCommand {

    private static final String STANDARD_INPUT = "-";

    @Option(
            names = "--campaign",
            paramLabel = "ID",
            required = true,
            description = "Which campaign: the name of its page in content/campaigns/ without `.md`.")
    private String campaign = "";

    @Option(
            names = "--logs",
            paramLabel = "FILE",
            arity = "1..*",
            description = {
                "Web server logs: files, also packed with gzip, or a folder of them; - is standard input.",
                "Common and Combined Log Format and the JSON of Caddy are known. May be left out."
            })
    private List<String> logs = List.of();

    @Option(
            names = "--from",
            paramLabel = "DAY",
            converter = Today.Reader.class,
            description = "The first day of the campaign (default: from its page). Earlier days are `before`.")
    private @Nullable LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "DAY",
            converter = Today.Reader.class,
            description = "The last day of the campaign (default: from its page). Later days are `after`.")
    private @Nullable LocalDate to;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "Where impact.html and impact.csv go (default: target/reports/impact).")
    private @Nullable Path output;

    ImpactCommand(Surroundings world, Workshop workshop) {
        super(world, workshop);
    }

    @Override
    int work(Console console) throws WrongUse, ProblemsFound, IOException {
        var site = site();
        for (var log : logs) {
            if (!log.equals(STANDARD_INPUT) && !Files.exists(fromHere(Path.of(log)))) {
                throw new WrongUse("there is no file or folder `" + log + "`", "look at how it is written");
            }
        }
        var order = new Impact.Order(
                campaign, Optional.ofNullable(from), Optional.ofNullable(to), logs, world().folder(), world().in());
        var report = new Impact(site.root(), Today.of(null, world())).report(order);
        var folder = placed(output, "target/reports/impact");
        report.write(folder);
        console.warnings(report.warnings());
        console.say(report.inWords());
        console.say("The report is in " + shown(folder.resolve(ImpactReport.PAGE)));
        return ExitCode.FINE;
    }

    @Override
    String consequence() {
        return "No report was written.";
    }

    @Override
    Path reports() {
        return placed(null, "target/reports");
    }
}
