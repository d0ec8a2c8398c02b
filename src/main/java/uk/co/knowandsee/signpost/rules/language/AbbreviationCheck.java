package uk.co.knowandsee.signpost.rules.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import uk.co.knowandsee.signpost.problem.Rule;
import uk.co.knowandsee.signpost.prose.Block;
import uk.co.knowandsee.signpost.prose.Prose;
import uk.co.knowandsee.signpost.rules.findings.Check;
import uk.co.knowandsee.signpost.rules.findings.Findings;
import uk.co.knowandsee.signpost.rules.findings.Material;

/** Finds abbreviations that a page uses before it has written them out. */
final class AbbreviationCheck implements Check {

    private static final Rule RULE =
            Rule.error("language/abbreviation", "a reader who does not know the letters is shut out");

    private final Map<String, String> meanings; // from the letters to what they stand for
    private final Set<String> sections;

    /**
     * @param meanings from the letters, e.g. {@code SARC}, to their first words, e.g. {@code sexual assault referral}
     * @param sections top folders to look at
     */
    AbbreviationCheck(Map<String, String> meanings, Set<String> sections) {
        this.meanings = new TreeMap<>(meanings);
        this.sections = Set.copyOf(sections);
    }

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Material material, Findings findings) {
        material.pages().stream()
                .filter(prose -> sections.contains(prose.section()))
                .forEach(prose -> meanings.forEach((letters, meaning) -> check(prose, letters, meaning, findings)));
    }

    /** The first use counts: it has to stand behind the words, or in the same block. */
    private static void check(Prose prose, String letters, String meaning, Findings findings) {
        var use = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(letters) + "s?(?![\\p{L}\\p{N}])");
        var before = new StringBuilder();
        for (var block : prose.blocks()) {
            before.append(block.text().toLowerCase(Locale.ROOT).replace('-', ' '))
                    .append('\n');
            if (block.voice() == Block.Voice.QUOTED) {
                continue;
            }
            var found = use.matcher(block.text());
            if (found.find()) {
                if (before.indexOf(meaning.toLowerCase(Locale.ROOT).replace('-', ' ')) < 0) {
                    findings.add(
                            RULE,
                            block,
                            found.start(),
                            letters,
                            "`" + letters + "` is not written out before it is used",
                            "write `" + meaning + " (" + letters + ")` the first time, or leave the letters out");
                }
                return;
            }
        }
    }
}
