package uk.co.knowandsee.signpost.rules.siblings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.co.knowandsee.signpost.content.Page;
import uk.co.knowandsee.signpost.languages.Sibling;
import uk.co.knowandsee.signpost.problem.Rule;
import uk.co.knowandsee.signpost.prose.Block;
import uk.co.knowandsee.signpost.prose.Prose;
import uk.co.knowandsee.signpost.rules.findings.Check;
import uk.co.knowandsee.signpost.rules.findings.Findings;
import uk.co.knowandsee.signpost.rules.findings.Material;

/**
 * Finds sentences of easy read pages that are not easy. The limits are those of the easy read guidance that health
 * and care bodies use: short sentences with one idea each, 10 to 15 words at most.
 */
public final class EasyRead implements Check {

    private static final int LONGEST = 15;
    private static final double HIGHEST_MEAN = 10;

    private static final Rule SENTENCE = Rule.error(
            "easy-read/sentence", "easy read promises one short idea at a time, " + LONGEST + " words at most");

    private static final Rule MEAN = Rule.warning(
            "easy-read/mean", "easy read sentences have ten words or fewer on average, or the page tires its reader");

    @Override
    public List<Rule> rules() {
        return List.of(SENTENCE, MEAN);
    }

    @Override
    public void check(Material material, Findings findings) {
        for (var prose : material.pages()) {
            prose.page()
                    .filter(page -> page.sibling().filter(Sibling::easyRead).isPresent())
                    .ifPresent(page -> check(prose, page, findings));
        }
    }

    private static void check(Prose prose, Page page, Findings findings) {
        var lengths = new ArrayList<Integer>();
        for (var block : prose.blocks()) {
            if (block.isRunningText() && block.voice() != Block.Voice.QUOTED) {
                for (var sentence : Sentence.in(block.text())) {
                    lengths.add(sentence.words());
                    tellLong(block, sentence, findings);
                }
            }
        }
        double mean = lengths.stream().mapToInt(Integer::intValue).average().orElse(0);
        if (mean > HIGHEST_MEAN) {
            findings.add(
                    MEAN,
                    page.whereInHeader("title"),
                    String.format(Locale.UK, "has %.1f words in a sentence on average, more than ten", mean),
                    "part the longest sentences, one idea to each");
        }
    }

    private static void tellLong(Block block, Sentence sentence, Findings findings) {
        if (sentence.words() > LONGEST) {
            findings.add(
                    SENTENCE,
                    block,
                    sentence.start(),
                    sentence.text(),
                    "`" + sentence.beginning() + "` has " + sentence.words() + " words, more than " + LONGEST,
                    "make two sentences of it, one idea to each");
        }
    }
}
