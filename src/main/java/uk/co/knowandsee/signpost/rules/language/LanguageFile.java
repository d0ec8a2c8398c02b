package uk.co.knowandsee.signpost.rules.language;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Rule;
import uk.co.knowandsee.signpost.problem.Severity;
import uk.co.knowandsee.signpost.yaml.SchemaCheck;
import uk.co.knowandsee.signpost.yaml.YamlPart;
import uk.co.knowandsee.signpost.yaml.YamlReader;

/**
 * Reads {@code data/language.yaml}. Severities are those of the campaign's language guide: E is an error everywhere, P
 * an error on pages for young people and families, W a warning that needs a reviewer's recorded reason.
 */
public final class LanguageFile {

    /** Where it stands in a site's folder. */
    public static final String FILE = "data/language.yaml";

    private static final int WITHIN = 10; // words, where a rule says near and not how near

    private final Path siteFolder;

    public LanguageFile(Path siteFolder) {
        this.siteFolder = siteFolder;
    }

    /** A site without the file has no rules for words; a file that cannot be read is a problem. */
    public LanguageList read(Problems problems) {
        var file = siteFolder.resolve(FILE);
        if (!Files.exists(file)) {
            return LanguageList.EMPTY;
        }
        var root = new YamlReader().read(file, FILE, problems);
        var wrong = new Problems();
        root.ifPresent(part -> new SchemaCheck("language.schema.json").check(part, wrong));
        problems.addAll(wrong.all());
        return root.filter(part -> wrong.errors().isEmpty())
                .map(part -> new Reading(part, problems).list())
                .orElse(LanguageList.EMPTY);
    }

    /** The reading of a file that has the right form. */
    private static final class Reading {
        private final YamlPart file;
        private final Problems problems;
        private final Set<String> families;
        private final Set<String> ids = new HashSet<>();

        Reading(YamlPart file, Problems problems) {
            this.file = file;
            this.problems = problems;
            this.families = Set.copyOf(file.texts("families"));
        }

        LanguageList list() {
            return new LanguageList(
                    file.list("words").stream().map(this::word).toList(),
                    file.list("required").stream().map(this::requirement).toList(),
                    file.list("superseded").stream().map(this::superseded).toList(),
                    abbreviations(),
                    families,
                    file.texts("alarmWords"),
                    Set.copyOf(file.texts("names")));
        }

        private WordRule word(YamlPart entry) {
            boolean onlyFamilies = entry.text("severity").equals("P");
            return new WordRule(
                    rule(entry, entry.text("severity").equals("W") ? Severity.WARNING : Severity.ERROR),
                    expressions(entry, "find"),
                    expressions(entry, "unless"),
                    expressions(entry, "near"),
                    entry.part("within")
                            .map(within -> Integer.parseInt(within.text()))
                            .orElse(WITHIN),
                    onlyFamilies ? families : Set.copyOf(entry.texts("onlyIn")),
                    Set.copyOf(entry.texts("types")),
                    entry.text("say"));
        }

        private Requirement requirement(YamlPart entry) {
            return new Requirement(
                    rule(entry, Severity.ERROR),
                    Set.copyOf(entry.texts("onlyIn")),
                    Set.copyOf(entry.texts("types")),
                    entry.texts("pages"),
                    expressions(entry, "mentions"),
                    expressions(entry, "anyOf"),
                    entry.texts("services"),
                    entry.text("say"));
        }

        private Superseded superseded(YamlPart entry) {
            return new Superseded(
                    expressions(entry, "was"),
                    expressions(entry, "now"),
                    entry.texts("now").get(0),
                    entry.text("why"));
        }

        private Map<String, String> abbreviations() {
            var meanings = new LinkedHashMap<String, String>();
            file.part("abbreviations").ifPresent(part -> part.keys().forEach(key -> meanings.put(key, part.text(key))));
            return meanings;
        }

        private Rule rule(YamlPart entry, Severity severity) {
            var id = entry.text("id");
            if (!ids.add(id)) {
                problems.error(
                        entry.whereKey("id"),
                        "`" + id + "` stands in the list twice",
                        "give each rule an id of its own");
            }
            return new Rule(id, severity, entry.text("why"));
        }

        private List<Expression> expressions(YamlPart entry, String key) {
            var read = new ArrayList<Expression>();
            for (var written : entry.list(key)) {
                Optional<Expression> expression = Expression.parse(written.text());
                expression.ifPresentOrElse(
                        read::add,
                        () -> problems.error(
                                written.where(),
                                written.quoted() + " cannot be looked for",
                                "write words such as `risky|poor choice*`: a stroke for a choice, a star for any ending, a"
                                        + " question mark behind a word that may be missing, three dots for up to three words"));
            }
            return read;
        }
    }
}
