package uk.co.knowandsee.signpost.links.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.co.knowandsee.signpost.links.outcome.Outcome.Unsure;
import uk.co.knowandsee.signpost.links.outcome.Outcome.Wrong;
import uk.co.knowandsee.signpost.links.outcome.Remark;

/** Whether a page is about something else than on its last good day. */
final class Drift {

    static final int TRIFLE = 3; // bits of 64 (Manku and others, 2007)
    static final double OFF_TOPIC = .12; // cosine (Jones and others, 2018)
    private static final int FEWEST_WORDS = 5; // telling ones; fewer cannot be compared
    private static final int MOST_LINES = 3;
    private static final String COMPARE =
            "open it: is it still the page that we mean? Then check again, and it is" + " remembered as it is now";

    private final double most;

    /** @param most how unlike a page may be, 0 to 1 */
    Drift(double most) {
        this.most = most;
    }

    Judgement judge(Facts facts) {
        double unlike = 1 - facts.cosine();
        if (!isComparable(facts) || unlike <= most || facts.asBefore()) {
            return Judgement.FINE;
        }
        var evidence = evidence(facts);
        boolean offTopic = facts.cosine() < OFF_TOPIC && facts.otherTitle();
        boolean held = facts.promise().isHeld();
        if (offTopic && !held) {
            return Judgement.objecting(
                    new Wrong("drifted", "the page is about something else than before", COMPARE, evidence));
        }
        var remarks =
                evidence.stream().map(line -> new Remark("drifted", line, "")).toList();
        return held && !offTopic
                ? new Judgement(Optional.empty(), remarks) // a new design that keeps its promise
                : Judgement.objecting(new Unsure("drifted", "the page has changed a lot", COMPARE), remarks);
    }

    private static boolean isComparable(Facts facts) {
        return !facts.reading().isUnreadable()
                && facts.before().size() >= FEWEST_WORDS
                && facts.now().words().size() >= FEWEST_WORDS;
    }

    /** Lines that are gone, and lines that are new. */
    private static List<String> evidence(Facts facts) {
        var before = facts.page().before().map(Likeness::excerpt).orElse(List.of());
        var now = facts.now().excerpt();
        var evidence = new ArrayList<String>();
        lines("before: ", before, now).forEach(evidence::add);
        lines("now: ", now, before).forEach(evidence::add);
        return evidence;
    }

    private static Stream<String> lines(String when, List<String> lines, List<String> others) {
        return lines.stream()
                .filter(line -> !others.contains(line))
                .limit(MOST_LINES)
                .map(line -> when + line);
    }
}
