package uk.co.knowandsee.signpost.rules.pages;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.co.knowandsee.signpost.directory.Area;
import uk.co.knowandsee.signpost.problem.Rule;
import uk.co.knowandsee.signpost.prose.Block;
import uk.co.knowandsee.signpost.rules.findings.Check;
import uk.co.knowandsee.signpost.rules.findings.Findings;
import uk.co.knowandsee.signpost.rules.findings.Material;

/** Nobody can be known from a story: it holds no surname, no street and no place of ours. */
final class IdentityCheck implements Check {

    private static final Rule SURNAME = Rule.error("identity/surname", "nobody real must be known from a story");
    private static final Rule STREET = Rule.error("identity/street", "nobody real must be known from a story");
    private static final Rule PLACE =
            Rule.error("identity/place", "a place where harm is said to happen is never published");

    private static final Pattern STREETS =
            Pattern.compile("\\b[A-Z][a-z]+ (?:Street|Road|Lane|Avenue|Close|Drive|Crescent|Terrace|Way|Square)\\b");

    private final Set<String> firstNames;

    IdentityCheck(Set<String> firstNames) {
        this.firstNames = new TreeSet<>(firstNames);
    }

    @Override
    public List<Rule> rules() {
        return List.of(SURNAME, STREET, PLACE);
    }

    @Override
    public void check(Material material, Findings findings) {
        var surnames = anyOf(firstNames, " [A-Z][a-z]{2,}\\b");
        var places = anyOf(places(material), "\\b");
        material.pages().stream()
                .filter(prose -> prose.type().equals("story"))
                .flatMap(prose -> prose.blocks().stream())
                .filter(block -> block.voice() != Block.Voice.QUOTED)
                .forEach(block -> {
                    find(block, surnames, SURNAME, "leave the surname out: a first name is enough", findings);
                    find(block, STREETS, STREET, "leave the street out, e.g. `a road near the park`", findings);
                    find(block, places, PLACE, "leave the place out, e.g. `the next town`", findings);
                });
    }

    private static Set<String> places(Material material) {
        var places = new TreeSet<String>();
        for (Area area : material.directory().areas()) {
            places.add(area.name());
            places.addAll(area.places());
        }
        return places;
    }

    /** Matches nothing when there are no words. */
    private static Pattern anyOf(Set<String> words, String behind) {
        var choices = words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile(words.isEmpty() ? "(?!)" : "\\b(?:" + choices + ")" + behind);
    }

    private static void find(Block block, Pattern pattern, Rule rule, String remedy, Findings findings) {
        pattern.matcher(block.text())
                .results()
                .forEach(found -> findings.add(
                        rule, block, found.start(), found.group(), "`" + found.group() + "` in a story", remedy));
    }
}
