package uk.co.knowandsee.signpost.browser;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The browser of this computer. Tests download none: they use the one that is installed, or say how to get one. */
final class Browsers {

    static final String HOW_TO_GET_ONE = "Browser tests need Chromium, and none was found: "
            + "`apt-get install chromium`, or name one with SIGNPOST_BROWSER=/path/to/it";

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--no-first-run",
            "--disable-gpu",
            // No page stays open long enough for the slower compilers to pay.
            "--js-flags=--no-opt,--no-maglev,--single-threaded-gc",
            "--disable-extensions",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost");

    /** One page after the other in one tab: no need of a new frame, or of a renderer at hand, for each. */
    private static final String FEW_FRAMES = "--disable-features=SpareRendererForSitePerProcess,RenderDocument";

    /**
     * Every site of ours keeps others out of its windows (COOP), for which a browser starts a new process at each coming and
     * going: half a second. It changes nothing that pages show or do.
     */
    private static final List<String> FEW_PROCESSES =
            List.of(FEW_FRAMES + ",CrossOriginOpenerPolicy", "--renderer-process-limit=1");

    private static final List<String> WITH_WINDOWS = List.of("chromium", "chromium-browser", "google-chrome", "chrome");

    /** Without windows, the same engine does the same work in two thirds of the time. */
    private static final List<String> NAMES = Stream.concat(Stream.of("chromium-headless-shell"), WITH_WINDOWS.stream())
            .toList();

    private static final List<String> USUAL_PLACES = List.of(
            "/usr/bin",
            "/usr/local/bin",
            "/snap/bin",
            "/Applications/Chromium.app/Contents/MacOS",
            "/Applications/Google Chrome.app/Contents/MacOS",
            "C:\\Program Files\\Google\\Chrome\\Application",
            "C:\\Program Files (x86)\\Google\\Chrome\\Application");

    private static final List<String> ENDINGS = List.of("", ".exe");

    private Browsers() {}

    /** The named browser, else the first one in the path and in the usual places. */
    static Optional<Path> find(Map<String, String> environment) {
        var named = environment.getOrDefault("SIGNPOST_BROWSER", "");
        if (!named.isBlank()) {
            return Optional.of(Path.of(named)).filter(Files::isExecutable);
        }
        return find(environment, NAMES);
    }

    private static Optional<Path> find(Map<String, String> environment, List<String> names) {
        var path = environment.getOrDefault("PATH", "").split(File.pathSeparator);
        return Stream.concat(Stream.of(path), USUAL_PLACES.stream())
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> names.stream().map(name -> Path.of(folder, name)))
                .flatMap(file -> ENDINGS.stream().map(ending -> file.resolveSibling(file.getFileName() + ending)))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst();
    }

    /** One as people use it, with windows and sessions, named or not. Tests that need it are treated as those above. */
    static Path withWindowsOrSkip() {
        return foundOrSkip(
                find(System.getenv(), WITH_WINDOWS),
                System.getenv(),
                "Only a Chromium with windows keeps sessions: `apt-get install chromium`",
                System.out::println);
    }

    /** Skips the test where there is no browser; on a build server, which must have one, fails instead. */
    static Path findOrSkip(Map<String, String> environment, Consumer<String> say) {
        return foundOrSkip(find(environment), environment, HOW_TO_GET_ONE, say);
    }

    private static Path foundOrSkip(
            Optional<Path> found, Map<String, String> environment, String howToGetOne, Consumer<String> say) {
        if (found.isEmpty() && "true".equals(environment.get("CI"))) {
            fail(howToGetOne);
        }
        return found.orElseGet(() -> {
            say.accept("Skipped. " + howToGetOne);
            return abort(howToGetOne);
        });
    }

    /** Drives a browser; brings none of its own. */
    static Playwright playwright() {
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    /** Starts it so that it speaks to this computer only, whatever a page or the browser itself may want. */
    static Browser start(Playwright playwright, Path program) {
        return launch(playwright, program, List.of(), together(ARGUMENTS, FEW_PROCESSES));
    }

    /**
     * Starts it so that coming, leaving and coming back are as in a reader's browser.
     *
     * @param without arguments that are usually given to browsers under test
     */
    static Browser startForLeaving(Playwright playwright, Path program, String... without) {
        return launch(playwright, program, List.of(without), argumentsForLeaving());
    }

    private static Browser launch(Playwright playwright, Path program, List<String> without, List<String> arguments) {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setIgnoreDefaultArgs(without)
                        .setArgs(arguments));
    }

    /** What a browser is started with in which somebody leaves, and more. */
    static List<String> argumentsForLeaving(String... more) {
        return together(ARGUMENTS, together(List.of(FEW_FRAMES), List.of(more)));
    }

    private static List<String> together(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
