package uk.co.knowandsee.signpost.rules.pages;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import uk.co.knowandsee.signpost.problem.Rule;
import uk.co.knowandsee.signpost.prose.Prose;
import uk.co.knowandsee.signpost.rules.findings.Check;
import uk.co.knowandsee.signpost.rules.findings.Findings;
import uk.co.knowandsee.signpost.rules.findings.Material;

/**
 * Boys are missed when all stories are of girls. The Pan Cheshire strategy names the "greater under representation of
 * males", so across all stories neither sex has more than four of five.
 */
final class BalanceCheck implements Check {

    private static final Rule RULE = Rule.warning("balance/stories", "when all stories are of girls, boys are missed");

    private static final Pattern HE = Pattern.compile("\\b(?:he|him|his|himself)\\b");
    private static final Pattern SHE = Pattern.compile("\\b(?:she|her|hers|herself)\\b");
    private static final double MOST = 0.8;
    private static final int FEWEST = 3; // stories; with fewer, nothing can be said

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Material material, Findings findings) {
        var stories = material.pages().stream()
                .filter(prose -> prose.type().equals("story"))
                .toList();
        long of = stories.size();
        long boys = stories.stream()
                .filter(story -> count(story, HE) > count(story, SHE))
                .count();
        long girls = stories.stream()
                .filter(story -> count(story, SHE) > count(story, HE))
                .count();
        if (of >= FEWEST && Math.max(boys, girls) > MOST * of) {
            findings.missing(
                    RULE,
                    stories.get(0),
                    String.format(
                            Locale.ROOT,
                            "of %d stories, %d are mostly of `he` and %d mostly of `she`",
                            of,
                            boys,
                            girls),
                    "write a story of somebody else, or change who is who in one of them");
        }
    }

    private static long count(Prose story, Pattern pronoun) {
        return story.blocks().stream()
                .mapToLong(block -> pronoun.matcher(block.text().toLowerCase(Locale.ROOT))
                        .results()
                        .count())
                .sum();
    }
}
