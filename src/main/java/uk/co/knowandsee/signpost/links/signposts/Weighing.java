package uk.co.knowandsee.signpost.links.signposts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.co.knowandsee.signpost.directory.Evidence;
import uk.co.knowandsee.signpost.directory.Service;
import uk.co.knowandsee.signpost.links.inquiry.Answer;
import uk.co.knowandsee.signpost.links.outcome.Outcome;
import uk.co.knowandsee.signpost.links.outcome.Remark;
import uk.co.knowandsee.signpost.links.outcome.Verdict;
import uk.co.knowandsee.signpost.links.outside.Certificate;
import uk.co.knowandsee.signpost.links.policy.CheckSettings;
import uk.co.knowandsee.signpost.links.policy.Voucher;

/**
 * Weighs what was found today against what is remembered: one bad night is no alarm, three in a row are, a wall that
 * nobody has looked behind for a month is for a person, and what somebody vouches for is shown but does not count.
 */
final class Weighing {

    private static final Set<String> WALLS = Set.of("blocked", "rate-limited");
    private static final String NO_NETWORK = Outcome.Unsure.noNetwork().reason();
    private static final int DAYS_WITHOUT_A_LOOK = 30;
    private static final int OFTEN = 3; // failures among the last checks that are worth a word on a good day

    private final CheckSettings settings;
    private final LocalDate today;

    Weighing(CheckSettings settings, LocalDate today) {
        this.settings = settings;
        this.today = today;
    }

    /**
     * @param outcome what it comes to
     * @param remarks today's, and those that only memory can make
     * @param line what is to be remembered from now on
     */
    record Weighed(Outcome outcome, List<Remark> remarks, Optional<Ledger.Line> line) {
        Weighed {
            remarks = List.copyOf(remarks);
        }
    }

    Weighed weigh(ExternalLink link, Answer answer, Optional<Ledger.Line> before) {
        var found = answer.outcome();
        if (leavesNoTrace(found)) {
            return new Weighed(found, answer.remarks(), before);
        }
        var voucher = settings.voucherFor(link.address(), today);
        var line = remember(answer, before.orElseGet(() -> Ledger.Line.begun(today, link.address())), voucher);
        var outcome = settled(line, found);
        var remarks = new ArrayList<>(answer.remarks());
        flaky(line, outcome).ifPresent(remarks::add);
        voucher.map(v -> vouched(v, outcome))
                .or(() -> lookByHand(link, line, outcome))
                .ifPresent(remarks::add);
        var counted = voucher.filter(v -> isObjection(outcome)).map(v -> skipped(v, outcome));
        return new Weighed(counted.orElse(outcome), remarks, Optional.of(line));
    }

    /** What nobody asked, or could ask, says nothing about the address. */
    static boolean leavesNoTrace(Outcome outcome) {
        return outcome.verdict() == Verdict.SKIPPED || outcome.reason().equals(NO_NETWORK);
    }

    /**
     * Only a good day changes what a page is compared with: else a taken-over page would be its own proof tomorrow.
     * The one exception is a page that a person vouches for, as that is how a new design is accepted.
     */
    private Ledger.Line remember(Answer answer, Ledger.Line before, Optional<Voucher> voucher) {
        var line = before.with(Past.of(today, answer.outcome()))
                .vouchedBy(voucher.map(Weighing::inShort).orElse(""));
        if (answer.outcome().verified()) {
            return good(answer, line);
        }
        return voucher.isPresent() ? line.like(answer.likeness().map(LedgerLine::capped)) : line;
    }

    private Ledger.Line good(Answer answer, Ledger.Line line) {
        return new Ledger.Line(
                line.since(),
                Optional.of(today),
                status(answer.outcome()),
                answer.last(),
                answer.likeness().map(LedgerLine::capped).or(line::likeness),
                answer.certificate()
                        .map(Certificate::owner)
                        .map(LedgerLine::capped)
                        .orElse(""),
                answer.certificate().map(Certificate::lastDay),
                line.vouched(),
                line.history());
    }

    private static int status(Outcome outcome) {
        if (outcome instanceof Outcome.Reached reached) {
            return reached.status();
        }
        return outcome instanceof Outcome.Moved moved ? moved.status() : 0;
    }

    private static Outcome settled(Ledger.Line line, Outcome found) {
        return Strikes.of(line)
                .filter(Strikes::isOut)
                .<Outcome>map(Weighing::down)
                .orElse(found);
    }

    private static Outcome down(Strikes strikes) {
        return new Outcome.Gone(
                "down-for-days",
                "it failed every one of " + strikes.count() + " checks since "
                        + SignpostReport.inWords(strikes.first()));
    }

    private static Optional<Remark> flaky(Ledger.Line line, Outcome outcome) {
        long failed = line.history().stream().filter(Strikes::isOne).count();
        boolean failedToday = line.last().filter(Strikes::isOne).isPresent();
        boolean wasEverGood = line.history().stream().anyMatch(Past::wasGood);
        if (outcome.verdict() == Verdict.BROKEN || !wasEverGood || failed < (failedToday ? 1 : OFTEN)) {
            return Optional.empty();
        }
        return Optional.of(new Remark(
                "flaky",
                "it failed " + failed + " of the last " + line.history().size() + " checks",
                failedToday ? "wait: three checks in a row, over three days, would be an alarm" : ""));
    }

    private Optional<Remark> lookByHand(ExternalLink link, Ledger.Line line, Outcome outcome) {
        if (!WALLS.contains(outcome.reason())) {
            return Optional.empty();
        }
        var seen = Stream.concat(line.lastGood().stream(), looks(link)).max(LocalDate::compareTo);
        long days = ChronoUnit.DAYS.between(seen.orElse(line.since()), today);
        return days < DAYS_WITHOUT_A_LOOK
                ? Optional.empty()
                : Optional.of(new Remark(
                        "look-by-hand",
                        "for " + days + " days neither a check nor a person has seen this page",
                        "open it in a browser; if it is well, set `checkedOn` of its service to today"));
    }

    /** Days on which a person saw a page or got through. Reading a saved copy was no look. */
    private static Stream<LocalDate> looks(ExternalLink link) {
        return link.services().stream()
                .map(Service::evidence)
                .filter(evidence -> evidence.how() != Evidence.How.STORED_COPY)
                .map(Evidence::checkedOn);
    }

    private static boolean isObjection(Outcome outcome) {
        return outcome.verdict() == Verdict.WRONG || outcome.verdict() == Verdict.BROKEN;
    }

    private static Outcome skipped(Voucher voucher, Outcome objection) {
        return new Outcome.Skipped(
                "vouched",
                inWords(voucher) + "; the check says: " + objection.inWords(),
                "look again before " + SignpostReport.inWords(voucher.until()));
    }

    private static Remark vouched(Voucher voucher, Outcome outcome) {
        return outcome.verified()
                ? new Remark(
                        "voucher-not-needed",
                        "nothing speaks against it today, though " + inWords(voucher),
                        "delete its `check.vouch` line")
                : new Remark("vouched", inWords(voucher) + " (the check says " + outcome.reason() + ")", "");
    }

    private static String inWords(Voucher voucher) {
        return voucher.by() + " vouches for it until " + SignpostReport.inWords(voucher.until()) + ": "
                + voucher.reason();
    }

    private static String inShort(Voucher voucher) {
        return LedgerLine.capped("until " + voucher.until() + " by " + voucher.by() + ": " + voucher.reason());
    }
}
