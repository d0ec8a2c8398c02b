package uk.co.knowandsee.signpost.rules.language;

import java.util.List;
import java.util.stream.Stream;
import uk.co.knowandsee.signpost.problem.Rule;
import uk.co.knowandsee.signpost.prose.Block;
import uk.co.knowandsee.signpost.rules.findings.Check;
import uk.co.knowandsee.signpost.rules.findings.Findings;
import uk.co.knowandsee.signpost.rules.findings.Material;

/** Finds names and numbers that are no longer in use, unless the same sentence says what they are called today. */
final class SupersededCheck implements Check {

    private static final Rule RULE =
            Rule.error("names/superseded", "a reader who looks for the old name or rings the old number finds nobody");

    private final Beginnings<Superseded> names;

    SupersededCheck(List<Superseded> names) {
        this.names = new Beginnings<>(names, Superseded::mayBeginWith);
    }

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Material material, Findings findings) {
        Stream.concat(material.pages().stream(), material.records().stream())
                .flatMap(prose -> prose.blocks().stream())
                .filter(block -> block.voice() != Block.Voice.QUOTED)
                .forEach(block -> check(block, findings));
    }

    private void check(Block block, Findings findings) {
        var tokens = Token.in(block.text());
        for (var name : names.in(tokens)) {
            var old = Found.by(name.was(), block.text(), tokens);
            if (!old.isEmpty()) {
                tell(name, old, Found.by(name.now(), block.text(), tokens), block, findings);
            }
        }
    }

    private static void tell(Superseded name, List<Found> all, List<Found> present, Block block, Findings findings) {
        all.stream()
                .filter(old -> present.stream().noneMatch(now -> now.sentence() == old.sentence()))
                .forEach(old -> findings.add(
                        RULE,
                        block,
                        old.start(),
                        old.words(),
                        "`" + old.words() + "` is no longer in use: " + name.why(),
                        "write `" + name.shown() + "`; the old name may follow it in the same sentence"));
    }
}
