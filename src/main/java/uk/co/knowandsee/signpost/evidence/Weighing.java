package uk.co.knowandsee.signpost.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Suggestion;
import uk.co.knowandsee.signpost.problem.Where;

/** Says of each promise how it stands, by what the bake, the tests and the check of links have found. The door of this room. */
public final class Weighing {

    private final LocalDate today;
    private final BakeFindings bake;
    private final TestResults tests;
    private final Signposts signposts;

    /** @param today the day of the bake */
    public Weighing(LocalDate today, BakeFindings bake, TestResults tests, Signposts signposts) {
        this.today = today;
        this.bake = bake;
        this.tests = tests;
        this.signposts = signposts;
    }

    /** How each stands. What names no check that there is, and what was checked and promised by nobody, is told. */
    public Standings weigh(List<Pledge> pledges, Problems problems) {
        pledges.stream()
                .filter(pledge -> pledge.by() == Pledge.By.BAKE)
                .forEach(pledge -> checkRules(pledge, problems));
        tellUnlisted(pledges, problems);
        return new Standings(pledges.stream().map(this::standing).toList());
    }

    private void checkRules(Pledge pledge, Problems problems) {
        for (var check : pledge.checks()) {
            var rules = bake.named(check);
            if (rules.isEmpty()) {
                problems.error(
                        pledge.where(),
                        "`" + pledge.id() + "` says that the rule `" + check + "` checks it, and there is no such rule",
                        Suggestion.nearest(check, bake.held())
                                .map(near -> "did you mean `" + near + "`?")
                                .orElse("name a rule of the content report, e.g. `help/block`"));
            } else if (rules.stream().anyMatch(bake.tooLate()::contains)) {
                problems.error(
                        pledge.where(),
                        "`" + pledge.id() + "` rests on `" + check
                                + "`, which only warns, and is looked at after the pages are written",
                        "name a rule that stops a bake, or one that is held against the sources");
            }
        }
    }

    private void tellUnlisted(List<Pledge> pledges, Problems problems) {
        if (pledges.isEmpty()) {
            return;
        }
        for (var proof : tests.proofs()) {
            var pledge = pledges.stream()
                    .filter(one -> one.id().equals(proof.promise()) && isTested(one))
                    .findFirst();
            if (pledge.isEmpty()) {
                problems.warning(
                        Where.file(PledgeFile.FILE),
                        "the test `" + proof.check() + "` checks `" + proof.promise()
                                + "`, which is not a promise that tests check",
                        "add the promise, or mend its id in the test");
            } else if (!pledge.get().checks().contains(proof.check())) {
                problems.warning(
                        pledge.get().where(),
                        "the test `" + proof.check() + "` checks `" + proof.promise() + "`, and is not named there",
                        "add it to `checks`, so that it is missed when it does not run");
            }
        }
    }

    private static boolean isTested(Pledge pledge) {
        return pledge.by() == Pledge.By.BROWSER || pledge.by() == Pledge.By.TESTS;
    }

    private Standing standing(Pledge pledge) {
        return switch (pledge.by()) {
            case BROWSER, TESTS -> byTests(pledge);
            case BAKE -> byRules(pledge);
            case LINKS -> byLinks(pledge);
        };
    }

    private Standing byTests(Pledge pledge) {
        var proofs = tests.proofs().stream()
                .filter(proof -> proof.promise().equals(pledge.id()))
                .toList();
        var missing = missing(pledge, proofs);
        var lines = new ArrayList<>(proofs.stream().map(Weighing::line).toList());
        missing.forEach(check -> lines.add(check + ": did not run"));
        var broken = proofs.stream().filter(proof -> !proof.isKept()).findFirst();
        if (broken.isPresent()) {
            return new Standing(pledge, Standing.State.BROKEN, brokenWords(broken.get()), lines);
        }
        if (proofs.isEmpty()) {
            var why = tests.whyNone().isEmpty() ? didNotRun(missing) : tests.whyNone();
            return new Standing(pledge, Standing.State.NOT_RUN, ": " + why + ".", lines);
        }
        var kept = " on " + firstDay(proofs) + widest(proofs) + ".";
        return missing.isEmpty()
                ? new Standing(pledge, Standing.State.KEPT, kept, lines)
                : new Standing(
                        pledge, Standing.State.IN_PART, kept + " For this build " + didNotRun(missing) + ".", lines);
    }

    private static List<String> missing(Pledge pledge, List<Proof> proofs) {
        return pledge.checks().stream()
                .filter(check ->
                        proofs.stream().noneMatch(proof -> proof.check().equals(check)))
                .toList();
    }

    private static String didNotRun(List<String> checks) {
        return "the check" + (checks.size() == 1 ? " " : "s ") + String.join(" and ", checks) + " did not run";
    }

    private static String brokenWords(Proof proof) {
        var where = proof.of() == 0 ? "" : " It was so on " + proof.pages() + " of " + proof.of() + " pages.";
        return " when we checked on " + Standing.inWords(proof.on()) + "." + where;
    }

    /** The earliest: no more than that can be said of all of them. */
    private static String firstDay(List<Proof> proofs) {
        return Standing.inWords(
                proofs.stream().map(Proof::on).min(LocalDate::compareTo).orElseThrow());
    }

    private static String widest(List<Proof> proofs) {
        var widest = proofs.stream().max(Comparator.comparing(Proof::pages)).orElseThrow();
        return widest.of() == 0 ? "" : ", on " + pages(widest.pages(), widest.of());
    }

    private static String pages(int pages, int of) {
        if (of == 1) {
            return "its one page";
        }
        return pages == of ? "all " + of + " pages" : pages + " of " + of + " pages";
    }

    private static String line(Proof proof) {
        var outcome = proof.isKept() ? "kept" : "broken";
        var pages = proof.of() == 0 ? "" : ", " + proof.pages() + " of " + proof.of() + " pages";
        return proof.check() + ": " + outcome + pages + ", " + Standing.inWords(proof.on());
    }

    private Standing byRules(Pledge pledge) {
        var rules = List.copyOf(pledge.checks().stream()
                .flatMap(check -> bake.named(check).stream())
                .collect(Collectors.toCollection(TreeSet::new)));
        var seen = " on " + Standing.inWords(today) + ", on " + pages(bake.pages(), bake.pages()) + ".";
        int open = bake.open(rules);
        int allowed = bake.allowed(rules);
        if (open > 0) {
            return new Standing(
                    pledge, Standing.State.UNSETTLED, ": " + places(open) + " to mend. We looked" + seen, rules);
        }
        var exempt = allowed == 0 ? "" : " A person has allowed " + places(allowed) + ", and has said why.";
        return new Standing(pledge, Standing.State.KEPT, seen + exempt, rules);
    }

    private static String places(int count) {
        return count == 1 ? "1 place" : count + " places";
    }

    private Standing byLinks(Pledge pledge) {
        if (signposts.tried() == 0) {
            return new Standing(
                    pledge,
                    Standing.State.NOT_RUN,
                    ": 0 of " + signposts.of() + " links tried so far.",
                    pledge.checks());
        }
        boolean allTried = signposts.tried() == signposts.of();
        var tried =
                allTried ? "all " + signposts.of() + " links" : signposts.tried() + " of " + signposts.of() + " links";
        if (!signposts.others().isEmpty()) {
            var words = ": " + tried + " tried" + days() + ", and "
                    + signposts.good().size() + " of these answered.";
            return new Standing(pledge, Standing.State.UNSETTLED, words, pledge.checks());
        }
        return allTried
                ? new Standing(pledge, Standing.State.KEPT, days() + ": " + tried + " answered.", pledge.checks())
                : new Standing(
                        pledge,
                        Standing.State.IN_PART,
                        days() + ": " + tried + " tried, and all of these answered.",
                        pledge.checks());
    }

    private String days() {
        var days = new TreeSet<LocalDate>(signposts.good());
        days.addAll(signposts.others());
        return days.size() == 1
                ? " on " + Standing.inWords(days.first())
                : " from " + Standing.inWords(days.first()) + " to " + Standing.inWords(days.last());
    }
}
