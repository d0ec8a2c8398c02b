package uk.co.knowandsee.signpost.links.policy;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import uk.co.knowandsee.signpost.links.outcome.Verdict;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Suggestion;

/** Reads what is to happen with each kind of bad signpost. Two lines that contradict each other are a problem. */
final class Treatments {

    private static final List<Verdict> NAMED = List.of(Verdict.BROKEN, Verdict.WRONG, Verdict.UNSURE, Verdict.MOVED);

    /** Only what is proven bad is replaced: a bot wall or a move is no reason to take help off a page. */
    private static final List<Verdict> REPLACEABLE = List.of(Verdict.BROKEN, Verdict.WRONG);

    private final Map<String, Written> keys;
    private final Problems problems;
    private final Map<Verdict, Treatment> found = new EnumMap<>(Verdict.class);

    Treatments(Map<String, Written> keys, Problems problems) {
        this.keys = Map.copyOf(keys);
        this.problems = problems;
    }

    Map<Verdict, Treatment> read() {
        NAMED.forEach(this::readOne);
        readDegrade();
        readFailOn();
        return found;
    }

    private void readOne(Verdict verdict) {
        var written = keys.get("check." + verdict.id());
        if (written == null) {
            return;
        }
        var allowed = Arrays.stream(Treatment.values())
                .filter(t -> t != Treatment.DEGRADE || REPLACEABLE.contains(verdict))
                .toList();
        var named = allowed.stream()
                .filter(t -> t.name().toLowerCase(Locale.ROOT).equals(written.value()))
                .findFirst();
        named.ifPresentOrElse(
                treatment -> found.put(verdict, treatment),
                () -> problems.error(
                        written.where(),
                        written.quoted() + " is not what can happen with a signpost that is " + verdict.id(),
                        Suggestion.among(
                                "known",
                                written.value(),
                                allowed.stream()
                                        .map(t -> t.name().toLowerCase(Locale.ROOT))
                                        .toList())));
    }

    private void readDegrade() {
        var written = keys.get("check.degrade");
        if (written == null) {
            return;
        }
        switch (written.value()) {
            case "true" -> REPLACEABLE.forEach(verdict -> set(verdict, Treatment.DEGRADE, written));
            case "false" -> {} // as usual
            default ->
                problems.error(
                        written.where(), written.quoted() + " is neither true nor false", "write `check.degrade=true`");
        }
    }

    private void readFailOn() {
        var written = keys.get("check.fail-on");
        if (written == null || written.value().equals("none")) {
            return;
        }
        for (var id : written.value().split("\\s*,\\s*", -1)) {
            Optional<Verdict> verdict = Verdict.of(id).filter(NAMED::contains);
            verdict.ifPresentOrElse(
                    v -> set(v, Treatment.FAIL, written),
                    () -> problems.error(
                            written.where(),
                            "`" + Written.shortened(id) + "` is nothing that a check can fail on",
                            Suggestion.among(
                                    "known", id, NAMED.stream().map(Verdict::id).toList())));
        }
    }

    private void set(Verdict verdict, Treatment treatment, Written written) {
        var before = found.putIfAbsent(verdict, treatment);
        if (before != null && before != treatment) {
            problems.error(
                    written.where(),
                    "two lines say what happens with a signpost that is " + verdict.id() + ": "
                            + before.name().toLowerCase(Locale.ROOT) + " and "
                            + treatment.name().toLowerCase(Locale.ROOT),
                    "keep one of them, e.g. `check." + verdict.id() + "="
                            + before.name().toLowerCase(Locale.ROOT) + "`");
        }
    }
}
