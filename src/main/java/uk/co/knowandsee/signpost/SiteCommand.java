package uk.co.knowandsee.signpost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import uk.co.knowandsee.signpost.console.Console;
import uk.co.knowandsee.signpost.problem.ProblemsFound;
import uk.co.knowandsee.signpost.problem.Unsettled;

/** What all commands share: the site folder, how to speak, and what each way of ending means. */
abstract class SiteCommand implements Callable<Integer> {

    @Option(
            names = "--source",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "The folder with jbake.properties (default: the current one).")
    private Path source = Path.of(".");

    @Option(names = "--quiet", description = "Show only what has to be mended.")
    private boolean quiet;

    @Option(names = "--no-color", description = "No colour, even on a terminal. So does NO_COLOR=1.")
    private boolean plain;

    private final Surroundings world;
    private final Workshop workshop;

    SiteCommand(Surroundings world, Workshop workshop) {
        this.world = world;
        this.workshop = workshop;
    }

    /** Does the work and says how it went. */
    abstract int work(Console console) throws WrongUse, ProblemsFound, IOException;

    /** What it means for readers that there were problems. */
    abstract String consequence();

    /** Where reports go, and what happened if the program fails. */
    abstract Path reports();

    @Override
    public final Integer call() {
        var console = world.console(quiet, plain);
        try {
            return work(console);
        } catch (WrongUse e) {
            console.stop(e.what(), e.remedy());
            return ExitCode.OUR_FAULT;
        } catch (Unsettled e) {
            console.unsettled(e.problems(), consequence());
            return ExitCode.PROBLEMS;
        } catch (ProblemsFound e) {
            console.problems(e.problems(), consequence());
            return ExitCode.PROBLEMS;
        } catch (Throwable e) { // a stack trace must never reach a writer, whatever has failed
            new Crash(e).tell(console, reports(), world.clock().instant());
            return ExitCode.OUR_FAULT;
        }
    }

    Surroundings world() {
        return world;
    }

    Workshop workshop() {
        return workshop;
    }

    SiteFolder site() throws WrongUse {
        var folder = sourceFolder();
        if (!Files.isDirectory(folder)) {
            throw new WrongUse("there is no folder `" + folder + "`", "name the site's folder with `--source`");
        }
        if (!Files.isRegularFile(folder.resolve("jbake.properties"))) {
            throw new WrongUse(
                    "`" + folder + "` is not a site: it has no jbake.properties",
                    "go to the site's folder first, or name it with `--source`");
        }
        return new SiteFolder(folder);
    }

    /** A path that was written on the command line. */
    Path fromHere(Path written) {
        return world.folder().resolve(written).normalize();
    }

    /** A path that was written on the command line, or else its usual place in the site folder. */
    Path placed(@Nullable Path written, String usual) {
        return written == null ? sourceFolder().resolve(usual) : fromHere(written);
    }

    /** A path as it is shown: short when it is below the current folder. */
    String shown(Path path) {
        return (path.startsWith(world.folder()) ? world.folder().relativize(path) : path).toString();
    }

    private Path sourceFolder() {
        return fromHere(source);
    }
}
