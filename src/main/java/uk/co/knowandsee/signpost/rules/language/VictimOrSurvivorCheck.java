package uk.co.knowandsee.signpost.rules.language;

import java.util.List;
import java.util.stream.Stream;
import uk.co.knowandsee.signpost.problem.Rule;
import uk.co.knowandsee.signpost.prose.Block;
import uk.co.knowandsee.signpost.prose.Prose;
import uk.co.knowandsee.signpost.rules.findings.Check;
import uk.co.knowandsee.signpost.rules.findings.Findings;
import uk.co.knowandsee.signpost.rules.findings.Material;

/** Finds pages that say victim here and survivor there. Which word is right is for the person to say. */
final class VictimOrSurvivorCheck implements Check {

    private static final Rule RULE = Rule.warning(
            "language/victim-or-survivor", "which word is right is a personal choice, so a page does not mix them");

    private static final List<Expression> VICTIM =
            List.of(Expression.parse("victim|victims").orElseThrow());
    private static final List<Expression> SURVIVOR =
            List.of(Expression.parse("survivor*").orElseThrow());

    /** Names of services and laws that have the word in them. */
    private static final List<Expression> NAMES = List.of(
            Expression.parse("victim support").orElseThrow(),
            Expression.parse("victims' code").orElseThrow());

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Material material, Findings findings) {
        material.pages().forEach(prose -> check(prose, findings));
    }

    private static void check(Prose prose, Findings findings) {
        boolean victim = ours(prose).anyMatch(block -> holds(block, VICTIM) && !holds(block, NAMES));
        if (victim) {
            ours(prose).filter(block -> holds(block, SURVIVOR)).findFirst().ifPresent(block -> {
                var found =
                        Found.by(SURVIVOR, block.text(), Token.in(block.text())).get(0);
                findings.add(
                        RULE,
                        block,
                        found.start(),
                        found.words(),
                        "the page says `victim` in one place and `" + found.words() + "` in another",
                        "choose one for the whole page, or follow the person's own word and record why");
            });
        }
    }

    private static Stream<Block> ours(Prose prose) {
        return prose.blocks().stream().filter(block -> block.voice() != Block.Voice.QUOTED);
    }

    private static boolean holds(Block block, List<Expression> words) {
        return !Found.by(words, block.text(), Token.in(block.text())).isEmpty();
    }
}
