package uk.co.knowandsee.signpost.rules.language;

import java.util.List;
import java.util.stream.Stream;
import uk.co.knowandsee.signpost.problem.Rule;
import uk.co.knowandsee.signpost.prose.Block;
import uk.co.knowandsee.signpost.prose.Prose;
import uk.co.knowandsee.signpost.rules.findings.Check;
import uk.co.knowandsee.signpost.rules.findings.Findings;
import uk.co.knowandsee.signpost.rules.findings.Material;

/** Finds words that do not belong on a page. What somebody else really said stays as it is. */
final class WordCheck implements Check {

    private final List<WordRule> words;
    private final Beginnings<WordRule> beginnings;

    WordCheck(List<WordRule> words) {
        this.words = List.copyOf(words);
        this.beginnings = new Beginnings<>(words, WordRule::mayBeginWith);
    }

    @Override
    public List<Rule> rules() {
        return words.stream().map(WordRule::rule).distinct().toList();
    }

    @Override
    public void check(Material material, Findings findings) {
        Stream.concat(material.pages().stream(), material.records().stream()).forEach(prose -> check(prose, findings));
    }

    private void check(Prose prose, Findings findings) {
        prose.blocks().stream()
                .filter(block -> block.voice() != Block.Voice.QUOTED)
                .forEach(block -> check(prose, block, findings));
    }

    private void check(Prose prose, Block block, Findings findings) {
        var tokens = Token.in(block.text());
        for (var rule : beginnings.in(tokens)) {
            if (rule.concerns(prose)) {
                rule.in(block.text(), tokens).forEach(found -> tell(rule, block, found, findings));
            }
        }
    }

    private static void tell(WordRule rule, Block block, Found found, Findings findings) {
        findings.add(
                rule.rule(),
                block,
                found.start(),
                found.words(),
                "`" + found.words() + "`: " + rule.rule().reason(),
                "say instead: " + rule.say());
    }
}
