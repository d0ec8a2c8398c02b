package uk.co.knowandsee.signpost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import uk.co.knowandsee.signpost.console.Console;
import uk.co.knowandsee.signpost.problem.ProblemsFound;
import uk.co.knowandsee.signpost.problem.Unsettled;
import uk.co.knowandsee.signpost.publish.ConfigurationReader;

/** What all commands share: the site folder, how to speak, and what each way of ending means. */
abstract class SiteCommand implements Callable<Integer> {

    @Option(
            names = "--source",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "The folder with jbake.properties (default: the current one).")
    private Path source = Path.of(".");

    @Option(
            names = "--edition",
            paramLabel = "ID",
            description = "Which of the site's editions (default: signpost.edition in jbake.properties).")
    private @Nullable String edition;

    @Option(names = "--quiet", description = "Show only what has to be mended.")
    private boolean quiet;

    @Option(names = "--no-color", description = "No colour, even on a terminal. So does NO_COLOR=1.")
    private boolean plain;

    /** What tests write and a bake reads; among the reports. */
    static final String EVIDENCE = "evidence.json";

    private static final String EDITION = "[a-z0-9]+(-[a-z0-9]+)*";

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
        checkEdition();
        return new SiteFolder(folder, Optional.ofNullable(edition));
    }

    private void checkEdition() throws WrongUse {
        if (edition != null && !edition.matches(EDITION)) {
            throw new WrongUse(
                    "`" + edition + "` cannot be an edition",
                    "name a file in editions/ without its `.yaml`, e.g. `east-riding`");
        }
    }

    /** What an edition that is not the usual one has in the names of its folders, so that it leaves others alone. */
    String ofEdition() {
        boolean other = edition != null
                && edition.matches(EDITION)
                && !ConfigurationReader.usualEdition(sourceFolder()).equals(Optional.of(edition));
        return other ? "-" + edition : "";
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
