package uk.co.knowandsee.signpost.content;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Suggestion;
import uk.co.knowandsee.signpost.problem.Where;

/** Whether the phases of a campaign can be read, have names of their own, and stand in the order of their days. */
final class PhasesCheck {

    private static final Set<String> KEYS = new TreeSet<>(Set.of("name", "starts", "ends"));

    private final String file;
    private final Header header;
    private final boolean yearly;
    private final Problems problems;

    PhasesCheck(String file, Header header, Problems problems) {
        this.file = file;
        this.header = header;
        this.yearly = header.text("yearly").isPresent();
        this.problems = problems;
    }

    void check() {
        if (!header.keys().contains(CampaignPhase.KEY)) {
            return;
        }
        var items = header.items(CampaignPhase.KEY);
        if (items.isEmpty() || !header.text("type").equals(Optional.of("campaign"))) {
            say(
                    0,
                    "`phases` is for campaigns, and is a list",
                    "write it below `type: campaign`, each with name and starts");
        }
        var names = new HashSet<String>();
        var before = Optional.<CampaignPhase>empty();
        for (int i = 0; i < items.size(); i++) {
            var phase = read(i, items.get(i));
            if (phase.isPresent()) {
                checkName(i, phase.get(), names);
                checkOrder(i, phase.get(), before);
                before = phase;
            }
        }
    }

    private Optional<CampaignPhase> read(int index, Object written) {
        if (!(written instanceof Map<?, ?> keys)) {
            say(index, "a phase is not a group of keys", "write `- name: …` and, on the next line, `starts: …`");
            return Optional.empty();
        }
        keys.keySet().stream()
                .map(String::valueOf)
                .filter(key -> !KEYS.contains(key))
                .forEach(key ->
                        say(index, "`" + key + "` is not a key of a phase", Suggestion.among("known keys", key, KEYS)));
        if (CampaignPhase.text(keys, "name").isEmpty()) {
            say(index, "a phase has no name", "add `name:` with two or three words, e.g. `name: Get ready`");
        }
        checkDay(index, keys, "starts");
        if (keys.containsKey("ends")) {
            checkDay(index, keys, "ends");
        }
        return CampaignPhase.of(keys, yearly);
    }

    private void checkDay(int index, Map<?, ?> keys, String key) {
        var written = CampaignPhase.text(keys, key);
        if (CampaignPhase.moment(written, yearly).isEmpty()) {
            say(
                    index,
                    written.isEmpty()
                            ? "a phase has no `" + key + "`"
                            : "`" + key + ": " + written + "` cannot be read",
                    yearly
                            ? "write month and day, as the campaign comes back each year, e.g. `" + key + ": 03-04`"
                            : "write a year, month or day that exists, e.g. `" + key + ": 2014-09`");
        }
    }

    private void checkName(int index, CampaignPhase phase, Set<String> names) {
        if (!names.add(phase.slug())) {
            say(index, "two phases are called `" + phase.name() + "`", "give each a name of its own");
        }
    }

    private void checkOrder(int index, CampaignPhase phase, Optional<CampaignPhase> before) {
        var starts = phase.starts().first();
        if (phase.ends().filter(end -> end.last().isBefore(starts)).isPresent()) {
            say(index, "`" + phase.name() + "` ends before it starts", "correct its `starts` or its `ends`");
        }
        before.filter(earlier -> starts.isBefore(earlier.starts().first()))
                .ifPresent(earlier -> say(
                        index,
                        "`" + phase.name() + "` starts before `" + earlier.name() + "`, which stands above it",
                        "put the phases in the order of their days, or correct a day"));
        campaignStart()
                .filter(start -> phase.starts().last().isBefore(start))
                .ifPresent(start -> say(
                        index,
                        "`" + phase.name() + "` is over before the campaign `starts`",
                        "correct the start of one of the two"));
    }

    /** The days of what comes back each year are in no year. */
    private Optional<LocalDate> campaignStart() {
        return yearly
                ? Optional.empty()
                : header.text("starts").flatMap(Moment::parse).map(Moment::first);
    }

    private void say(int index, String what, String remedy) {
        problems.error(Where.line(file, header.itemLine(CampaignPhase.KEY, index)), what, remedy);
    }
}
