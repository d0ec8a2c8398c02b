package uk.co.knowandsee.signpost.proof.weight;

import java.util.List;
import java.util.regex.Pattern;
import uk.co.knowandsee.signpost.links.Findings;
import uk.co.knowandsee.signpost.links.Origins;
import uk.co.knowandsee.signpost.links.Spot;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Rule;

/** Checks that no page keeps its words back until something else has arrived. */
final class WaitRule {

    static final Rule RULE = Rule.error(
            "weight/blocking", "on a poor connection a page that waits for a script or another server stays white");

    private static final Pattern IMPORT = Pattern.compile("(?i)@import\\b");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");

    private final Findings findings;

    WaitRule(Origins origins) {
        this.findings = new Findings(RULE, origins);
    }

    void look(List<Loads.Wait> waits) {
        for (var wait : waits) {
            var what = wait.href().isEmpty()
                    ? "a script stands in the page itself, and nothing is shown until it has run"
                    : "`" + wait.href() + "` has to arrive before anything is shown";
            findings.add(
                    wait.spot(),
                    wait.href(),
                    what,
                    what,
                    "scripts belong into assets/js/, styles into assets/css/; both are joined and loaded without a wait");
        }
    }

    /** A stylesheet that asks for another one makes readers wait twice. */
    void look(String sheet, String text) {
        if (IMPORT.matcher(COMMENT.matcher(text).replaceAll("")).find()) {
            var what = "the stylesheet `" + sheet + "` loads another one with `@import`";
            findings.add(
                    new Spot(sheet, 0, 1, 1), "", what, what, "put the other one into assets/css/ and drop `@import`");
        }
    }

    void tell(Problems problems) {
        findings.tell(problems);
    }
}
