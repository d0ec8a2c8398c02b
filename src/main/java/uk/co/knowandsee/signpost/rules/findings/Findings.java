package uk.co.knowandsee.signpost.rules.findings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Rule;
import uk.co.knowandsee.signpost.problem.Where;
import uk.co.knowandsee.signpost.prose.Block;
import uk.co.knowandsee.signpost.prose.Exemption;
import uk.co.knowandsee.signpost.prose.Prose;

/** Takes down where rules are broken: as problems, or as exempt when a reviewer has said why it is right there. */
public final class Findings {

    private final Problems problems;
    private final List<Exempted> exempted = new ArrayList<>();
    private final Set<Where> used = new HashSet<>();

    public Findings(Problems problems) {
        this.problems = problems;
    }

    /**
     * A rule is broken in a block.
     *
     * @param offset of the first character that breaks it
     * @param found the words that break it
     */
    public void add(Rule rule, Block block, int offset, String found, String what, String remedy) {
        var exemption = block.exemptions().stream()
                .filter(e -> e.covers(rule.id(), found))
                .findFirst();
        if (exemption.isPresent()) {
            exempt(rule, block.where(offset), what, exemption.get());
        } else {
            add(rule, block.where(offset), what, remedy);
        }
    }

    /** A rule is broken at a place where no exemption can stand. */
    public void add(Rule rule, Where where, String what, String remedy) {
        problems.add(rule.broken(where, what, remedy));
    }

    /** A page lacks something. A note anywhere in its file can allow that. */
    public void missing(Rule rule, Prose prose, String what, String remedy) {
        var where = Where.line(prose.source(), 1);
        prose.exemptions().stream()
                .filter(exemption -> exemption.covers(rule.id(), ""))
                .findFirst()
                .ifPresentOrElse(
                        exemption -> exempt(rule, where, what, exemption), () -> add(rule, where, what, remedy));
    }

    /** A rule is broken as a whole, and a note anywhere in its file allows it. */
    public void exempt(Rule rule, Where where, String what, Exemption exemption) {
        used.add(exemption.where());
        exempted.add(new Exempted(rule, where, what, exemption));
    }

    public List<Exempted> exempted() {
        return List.copyOf(exempted);
    }

    public boolean isUsed(Exemption exemption) {
        return used.contains(exemption.where());
    }
}
