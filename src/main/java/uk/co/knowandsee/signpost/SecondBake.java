package uk.co.knowandsee.signpost;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;
import java.util.TreeMap;
import uk.co.knowandsee.signpost.console.Progress;
import uk.co.knowandsee.signpost.links.outcome.Remark;
import uk.co.knowandsee.signpost.links.policy.CheckSettings;
import uk.co.knowandsee.signpost.links.signposts.Condemned;
import uk.co.knowandsee.signpost.links.signposts.Entry;
import uk.co.knowandsee.signpost.links.signposts.SignpostReport;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.ProblemsFound;

/**
 * Bakes a site once more when the check that follows a bake finds that a page should not lead where it does: the site
 * that goes to the web server must not be the one that was just found wanting.
 */
final class SecondBake {

    private final Workshop.CheckOrder order;
    private final CheckSettings settings;
    private final Progress progress;

    SecondBake(Workshop.CheckOrder order, CheckSettings settings, Progress progress) {
        this.order = order;
        this.settings = settings;
        this.progress = progress;
    }

    /**
     * The report, with a remark on each signpost that no page leads to. A check that did not follow a bake changes
     * nothing: the next bake will.
     *
     * @param problems hears what was replaced
     */
    SignpostReport mend(SignpostReport report, Problems problems) throws ProblemsFound, IOException {
        var condemned = Condemned.of(report.ledger(), settings, order.today());
        if (order.report().isPresent() && differs(report, order.report().get().condemned(), condemned)) {
            var again = new SiteBuild(order.today(), progress).bake(order.site(), order.baked());
            var told = new HashSet<>(order.report().get().warnings());
            again.warnings().stream().filter(w -> !told.contains(w)).forEach(problems::add);
        }
        return remarked(report, condemned);
    }

    private static boolean differs(SignpostReport report, Condemned before, Condemned now) {
        return report.entries().stream()
                .map(Entry::address)
                .anyMatch(address -> before.covers(address) != now.covers(address));
    }

    private SignpostReport remarked(SignpostReport report, Condemned condemned) {
        var told = instead(condemned);
        var entries = new ArrayList<Entry>();
        for (var entry : report.entries()) {
            entries.add(
                    condemned.covers(entry.address())
                            ? with(entry, told.getOrDefault(entry.address(), "its words stand without a link"))
                            : entry);
        }
        return new SignpostReport(
                report.day(), report.network(), entries, report.lastVerified(), report.services(), report.ledger());
    }

    private Map<URI, String> instead(Condemned condemned) {
        var told = new TreeMap<URI, String>();
        order.report()
                .ifPresent(report -> report.directory()
                        .without(condemned::covers)
                        .changes()
                        .forEach(change -> told.put(change.address(), "readers are told: " + change.instead())));
        return told;
    }

    private Entry with(Entry entry, String instead) {
        var remarks = new ArrayList<>(entry.remarks());
        remarks.add(
                order.report().isPresent()
                        ? new Remark("replaced", "no page leads there now; " + instead, "")
                        : new Remark("to-be-replaced", "the next bake leads no page there", "bake the site again"));
        return new Entry(entry.link(), entry.outcome(), remarks, entry.hops(), entry.remembered());
    }
}
