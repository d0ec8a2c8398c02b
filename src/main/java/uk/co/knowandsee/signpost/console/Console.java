package uk.co.knowandsee.signpost.console;

import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.LongSupplier;
import uk.co.knowandsee.signpost.problem.Problem;
import uk.co.knowandsee.signpost.problem.Severity;

/**
 * Shows results on standard output, and problems and progress on standard error. When quiet, it shows only what
 * somebody has to act on.
 */
public final class Console {

    private final PrintStream out;
    private final PrintStream err;
    private final Terminal terminal;
    private final boolean quiet;
    private final LongSupplier nanoTime;

    /** @param nanoTime a clock for progress, e.g. {@link System#nanoTime} */
    public Console(PrintStream out, PrintStream err, Terminal terminal, boolean quiet, LongSupplier nanoTime) {
        this.out = out;
        this.err = err;
        this.terminal = terminal;
        this.quiet = quiet;
        this.nanoTime = nanoTime;
    }

    /** Says how something went. */
    public void say(String words) {
        if (!quiet) {
            out.println(Visible.lines(words, ""));
        }
    }

    /** Says how something went while standard output belongs to a program. */
    public void aside(String words) {
        if (!quiet) {
            err.println(Visible.lines(words, ""));
        }
    }

    /** Where a report for a program goes, as it is: programs read UTF-8. */
    public Writer page() {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /**
     * Shows a report whose headings are the lines that do not begin with a space.
     *
     * @param matters whether it is shown even when we are quiet
     */
    public void report(String text, boolean matters) {
        if (quiet && !matters) {
            return;
        }
        var paint = Paint.when(terminal.colourOnOut());
        text.lines().forEach(line -> {
            var shown = Visible.line(line);
            out.println(line.startsWith(" ") ? shown : paint.bold(shown));
        });
    }

    /** Says that something went well. */
    public void good(String words) {
        if (!quiet) {
            out.println(Paint.when(terminal.colourOnOut()).green(Visible.lines(words, "")));
        }
    }

    /** Says what stopped the program and what to do; for our own mistakes and for wrong use. */
    public void stop(String what, String remedy) {
        err.println(paint().red("signpost: ") + Visible.lines(what, "  "));
        err.println("    -> " + Visible.lines(remedy, "       "));
    }

    /**
     * Shows what stopped the build, file by file, then what did not, then one line that sums it up.
     *
     * @param consequence what the problems mean for readers, e.g. {@code Nothing was published.}
     */
    public void problems(List<Problem> problems, String consequence) {
        var errors = of(Severity.ERROR, problems);
        show(errors);
        warnings(problems);
        if (!errors.isEmpty()) {
            err.println();
            err.println(paint().red(count(errors, "problem") + ".") + " " + consequence);
        }
    }

    /**
     * Shows what nobody may publish with, after what somebody should merely look at.
     *
     * @param consequence what that means for readers
     */
    public void unsettled(List<Problem> warnings, String consequence) {
        var unsettled = warnings.stream().filter(Problem::isUnsettled).sorted().toList();
        warnings(warnings.stream().filter(p -> !p.isUnsettled()).toList());
        show(unsettled);
        err.println();
        err.println(paint().red(count(unsettled, "warning") + " to settle before publishing.") + " " + consequence);
    }

    /** Shows what somebody should look at although nothing was stopped. */
    public void warnings(List<Problem> problems) {
        var warnings = of(Severity.WARNING, problems);
        if (quiet || warnings.isEmpty()) {
            return;
        }
        show(warnings);
        err.println();
        err.println(paint().yellow(count(warnings, "warning") + "."));
    }

    /** Where rooms report how far they have come: a bar, plain lines, or nothing. */
    public Progress progress() {
        if (quiet) {
            return Progress.SILENT;
        }
        return terminal.err() && terminal.clever() ? new ProgressBar(err, nanoTime) : new ProgressLines(err, nanoTime);
    }

    private static List<Problem> of(Severity severity, List<Problem> problems) {
        return problems.stream().filter(p -> p.severity() == severity).sorted().toList();
    }

    private void show(List<Problem> problems) {
        var file = "";
        for (var problem : problems) {
            if (!problem.where().file().equals(file)) {
                file = problem.where().file();
                err.println();
            }
            show(problem);
        }
    }

    private void show(Problem problem) {
        boolean warning = problem.severity() == Severity.WARNING;
        var where = paint().bold(Visible.line(problem.where().toString()));
        var mark = warning ? paint().yellow("(warning) ") : "";
        var rule = problem.rule().isEmpty() ? "" : "  [" + problem.rule() + "]";
        err.println(where + "  " + mark + Visible.lines(problem.what() + rule, "    "));
        err.println("    -> " + Visible.lines(problem.remedy(), "       "));
    }

    private static String count(List<Problem> problems, String kind) {
        long files = problems.stream().map(p -> p.where().file()).distinct().count();
        return Plural.of(problems.size(), kind) + " in " + Plural.of(files, "file");
    }

    private Paint paint() {
        return Paint.when(terminal.colourOnErr());
    }
}
