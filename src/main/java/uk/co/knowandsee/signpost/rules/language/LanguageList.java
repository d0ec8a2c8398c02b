package uk.co.knowandsee.signpost.rules.language;

import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.co.knowandsee.signpost.rules.findings.Check;

/** What {@code data/language.yaml} says: the team's own list of words, sentences, names and abbreviations. */
public final class LanguageList {

    /** Of a site that keeps no list. */
    public static final LanguageList EMPTY =
            new LanguageList(List.of(), List.of(), List.of(), Map.of(), Set.of(), List.of(), Set.of());

    private final List<WordRule> words;
    private final List<Requirement> requirements;
    private final List<Superseded> superseded;
    private final Map<String, String> abbreviations;
    private final Set<String> families;
    private final List<String> alarmWords;
    private final Set<String> names;

    LanguageList(
            List<WordRule> words,
            List<Requirement> requirements,
            List<Superseded> superseded,
            Map<String, String> abbreviations,
            Set<String> families,
            List<String> alarmWords,
            Set<String> names) {
        this.words = List.copyOf(words);
        this.requirements = List.copyOf(requirements);
        this.superseded = List.copyOf(superseded);
        this.abbreviations = Map.copyOf(abbreviations);
        this.families = Set.copyOf(families);
        this.alarmWords = List.copyOf(alarmWords);
        this.names = Set.copyOf(names);
    }

    /** Words that a passer-by must not read in a title or an address, e.g. {@code exploit*}. */
    public List<String> alarmWords() {
        return alarmWords;
    }

    /** First names of invented people, and other names that make a text no harder to read. */
    public Set<String> names() {
        return names;
    }

    /** The checks that hold pages against the list. */
    public List<Check> checks() {
        return words.isEmpty()
                ? List.of()
                : List.of(
                        new WordCheck(words),
                        new RequirementCheck(requirements),
                        new SupersededCheck(superseded),
                        new AbbreviationCheck(abbreviations, families),
                        new VictimOrSurvivorCheck());
    }
}
