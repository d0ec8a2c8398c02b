package uk.co.knowandsee.signpost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.co.knowandsee.signpost.console.Progress;
import uk.co.knowandsee.signpost.links.report.CheckReport;
import uk.co.knowandsee.signpost.links.signposts.Ledger;
import uk.co.knowandsee.signpost.links.signposts.SignpostReport;
import uk.co.knowandsee.signpost.problem.Problem;
import uk.co.knowandsee.signpost.problem.ProblemsFound;
import uk.co.knowandsee.signpost.problem.Unsettled;
import uk.co.knowandsee.signpost.rules.report.Inspection;

/** Does what a test says, and remembers what was asked of it. */
final class FakeWorkshop implements Workshop {

    record BakeOrder(SiteFolder site, Path output, LocalDate today, Aim aim) {}

    final List<BakeOrder> bakes = new ArrayList<>();
    final List<SiteFolder> headingsRecorded = new ArrayList<>();
    final List<CheckOrder> checks = new ArrayList<>();
    final List<TargetOrder> targets = new ArrayList<>();
    List<Problem> problems = List.of();
    List<Problem> warnings = List.of();
    Optional<Throwable> fault = Optional.empty();
    int broken;

    @Override
    public Bake bake(SiteFolder site, Path output, LocalDate today, Aim aim, Inspection inspection, Progress progress)
            throws ProblemsFound, IOException {
        bakes.add(new BakeOrder(site, output, today, aim));
        inspection.problems().addAll(problems);
        inspection.problems().addAll(warnings);
        misbehave();
        Files.createDirectories(output);
        Files.writeString(output.resolve("index.html"), "bake " + bakes.size());
        progress.begin("Baking pages", 1).close();
        return new Bake("2 sources, 2 pages.", warnings, Optional.empty());
    }

    @Override
    public Check check(CheckOrder order, Progress progress) throws ProblemsFound, IOException {
        checks.add(order);
        misbehave();
        return checked(order.today());
    }

    @Override
    public Check check(TargetOrder order, Progress progress) throws IOException {
        targets.add(order);
        return checked(order.today());
    }

    private Check checked(LocalDate today) {
        var report = new SignpostReport(today, true, List.of(), Optional.empty(), List.of(), Ledger.EMPTY);
        return new Check(new CheckReport(report, List.of()), "7 of 9 signposts reached.", broken > 0, List.of());
    }

    @Override
    public void recordHeadings(SiteFolder site, Bake bake) {
        headingsRecorded.add(site);
    }

    private void misbehave() throws ProblemsFound, IOException {
        if (problems.stream().anyMatch(Problem::isUnsettled)) {
            throw new Unsettled(problems);
        }
        if (!problems.isEmpty()) {
            throw new ProblemsFound(problems);
        }
        if (fault.isPresent()) {
            throwUnchecked(fault.get());
        }
    }

    /** Throws anything at all, as broken code does. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the point: no type stands in the way
    private static <T extends Throwable> void throwUnchecked(Throwable fault) throws T {
        throw (T) fault;
    }
}
