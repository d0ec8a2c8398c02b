package uk.co.knowandsee.signpost;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.time.Duration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import uk.co.knowandsee.signpost.console.Console;
import uk.co.knowandsee.signpost.preview.PreviewServer;
import uk.co.knowandsee.signpost.preview.SourceWatch;
import uk.co.knowandsee.signpost.problem.ProblemsFound;

/** {@code signpost preview}: the site on this computer, baked anew whenever a source changes. */
@Command(
        name = "preview",
        description = {
            "Shows the site on this computer while you write. Save a file and reload the page.",
            "Problems appear here; the browser keeps the last good site. Drafts are not shown."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        versionProvider = Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  signpost preview                    at http://127.0.0.1:8820/",
            "  signpost preview --port 0           at any free port",
            "  signpost preview --edition east-riding",
            "",
            "It ends with Ctrl+C. Only this computer can see it.",
            "Exit codes: 0 ended, 2 wrong use or our own fault."
        })
final class PreviewCommand extends SiteCommand {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8820",
            description = "The port to serve at (default: ${DEFAULT-VALUE}; 0 for any free one).")
    private int port = 8820;

    PreviewCommand(Surroundings world, Workshop workshop) {
        super(world, workshop);
    }

    @Override
    int work(Console console) throws WrongUse, IOException {
        var site = site().with(reports().resolve(EVIDENCE));
        var website = site.root().resolve("target/preview/website" + ofEdition());
        var watch = new SourceWatch(site.root()); // before the first bake, so that no change goes unseen
        try (var server = start(website)) {
            bake(site, website, console);
            console.say("Serving " + server.address() + " (Ctrl+C ends it)");
            while (true) {
                var changed = awaitChange(watch);
                console.say(changed + " changed");
                bake(site, website, console);
            }
        } catch (InterruptedException ended) {
            return ExitCode.FINE;
        }
    }

    @Override
    String consequence() {
        return "The preview keeps the last good site.";
    }

    @Override
    Path reports() {
        return placed(null, "target/reports");
    }

    private PreviewServer start(Path website) throws WrongUse, IOException {
        if (port < 0 || port > 65_535) {
            throw new WrongUse(port + " is not a port", "choose one from 1024 to 65535 with `--port`");
        }
        try {
            return PreviewServer.start(website, port);
        } catch (BindException e) {
            throw new WrongUse(
                    "port " + port + " cannot be used; most likely another preview has it",
                    "end that one, or choose another port, e.g. `--port 0` for any free one");
        }
    }

    /** Waits for a change, and then until whoever makes it has finished: an editor may write several files. */
    private String awaitChange(SourceWatch watch) throws IOException, InterruptedException {
        while (true) {
            world().rest().rest(BETWEEN_LOOKS);
            var change = watch.change();
            if (change.isPresent()) {
                do {
                    world().rest().rest(BETWEEN_LOOKS);
                } while (watch.change().isPresent());
                return change.get();
            }
        }
    }

    /** A failed bake is told, and does not end the preview. */
    private void bake(SiteFolder site, Path website, Console console) throws WrongUse {
        try {
            var bake = workshop().bake(site, website, Today.of(null, world()), Aim.TRY, console.progress());
            console.warnings(bake.warnings());
            console.good(bake.inWords());
        } catch (ProblemsFound e) {
            console.problems(e.problems(), consequence());
        } catch (IOException | RuntimeException e) {
            new Crash(e).tell(console, reports(), world().clock().instant());
        }
    }
}
