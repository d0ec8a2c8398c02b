package uk.co.knowandsee.signpost;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Starts the command that was asked for. The only place that ends the program. */
@Command(
        name = "signpost",
        description = "Bakes a website from Markdown, and proves that every signpost on it leads to help.",
        synopsisSubcommandLabel = "(bake | check | impact | preview)",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        subcommands = HelpCommand.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  signpost bake              bake this folder's site into target/website",
            "  signpost preview           show it at http://127.0.0.1:8820/ while you write",
            "  signpost check             check every link of the baked site",
            "  signpost impact            what came of a campaign, from web server logs",
            "  signpost help bake         all that bake can do",
            "",
            "Exit codes: 0 fine, 1 problems in the content, 2 wrong use or our own fault."
        })
public final class Main {

    private final Surroundings world;
    private final Workshop workshop;

    Main(Surroundings world, Workshop workshop) {
        this.world = world;
        this.workshop = workshop;
    }

    public static void main(String[] arguments) {
        System.exit(new Main(Surroundings.real(), new SiteWorkshop()).run(List.of(arguments)));
    }

    /** Does what the arguments say, and answers with the exit code. */
    int run(List<String> arguments) {
        var line = line();
        if (arguments.isEmpty()) {
            world.err().print(line.getUsageMessage());
            return ExitCode.OUR_FAULT;
        }
        var help = new StringWriter(); // printed by us, in the encoding of our stream
        line.setOut(new PrintWriter(help, true));
        int exitCode = line.execute(arguments.toArray(String[]::new));
        world.out().print(help);
        return exitCode;
    }

    private CommandLine line() {
        boolean colour = world.terminal().out() && world.terminal().colour();
        return new CommandLine(this)
                .addSubcommand(new BakeCommand(world, workshop))
                .addSubcommand(new CheckCommand(world, workshop))
                .addSubcommand(new ImpactCommand(world, workshop))
                .addSubcommand(new PreviewCommand(world, workshop))
                .setColorScheme(CommandLine.Help.defaultColorScheme(colour ? Ansi.ON : Ansi.OFF))
                .setParameterExceptionHandler((problem, all) -> wrongUse(problem));
    }

    private int wrongUse(ParameterException problem) {
        var name = problem.getCommandLine().getCommandSpec().qualifiedName();
        world.console(false, false).stop(sentence(problem), "`" + name + " --help` lists everything it understands");
        return ExitCode.OUR_FAULT;
    }

    private static String sentence(ParameterException problem) {
        if (problem instanceof UnmatchedArgumentException unknown) {
            var suggestions = unknown.getSuggestions();
            return "`" + unknown.getUnmatched().get(0) + "` is not understood"
                    + (suggestions.isEmpty() ? "" : "; did you mean `" + suggestions.get(0) + "`?");
        }
        return String.valueOf(problem.getMessage());
    }
}
