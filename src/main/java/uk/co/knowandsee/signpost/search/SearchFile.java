package uk.co.knowandsee.signpost.search;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Where;
import uk.co.knowandsee.signpost.yaml.SchemaCheck;
import uk.co.knowandsee.signpost.yaml.YamlPart;
import uk.co.knowandsee.signpost.yaml.YamlReader;

/** Reads {@code data/search.yaml}, the words that people type. They are theirs: the rules for our words do not hold for them. */
public final class SearchFile {

    /** Where it stands in a site's folder. */
    public static final String FILE = "data/search.yaml";

    private final Path siteFolder;

    public SearchFile(Path siteFolder) {
        this.siteFolder = siteFolder;
    }

    /** A site without the file knows no other words than its own; a file that cannot be read is a problem. */
    public List<Typed> read(Problems problems) {
        var file = siteFolder.resolve(FILE);
        if (!Files.exists(file)) {
            return List.of();
        }
        var wrong = new Problems();
        var root = new YamlReader().read(file, FILE, wrong);
        root.ifPresent(part -> new SchemaCheck("search.schema.json").check(part, wrong));
        if (root.isPresent() && wrong.errors().isEmpty()) {
            root.get().list("words").forEach(new Typing(wrong)::check);
        }
        problems.addAll(wrong.all());
        return root.filter(part -> wrong.errors().isEmpty()).stream()
                .flatMap(part -> part.list("words").stream())
                .map(SearchFile::typed)
                .toList();
    }

    private static Typed typed(YamlPart entry) {
        return new Typed(
                entry.list("typed"),
                entry.list("means"),
                entry.list("pages"),
                entry.list("services"),
                entry.text("danger").equals("true"));
    }

    /** What a schema cannot say: whether anything of it can be looked up, and whether it is said once. */
    private static final class Typing {
        private final Problems problems;
        private final Map<List<String>, Where> seen = new HashMap<>();

        Typing(Problems problems) {
            this.problems = problems;
        }

        void check(YamlPart entry) {
            entry.list("typed").forEach(written -> checkTyped(written, entry.where()));
            entry.list("means").forEach(this::checkMeaning);
            if (entry.list("means").isEmpty()
                    && entry.list("pages").isEmpty()
                    && entry.list("services").isEmpty()) {
                problems.error(
                        entry.where(),
                        "these words lead nowhere",
                        "add `means: […]` with our own words, or `pages: […]` or `services: […]`");
            }
        }

        /** Another form of a word in the same entry does no harm: people who write these lists think of both. */
        private void checkTyped(YamlPart written, Where entry) {
            var stems = Stems.of(written.text());
            if (stems.isEmpty() || stems.size() > SearchIndex.LONGEST_PHRASE) {
                problems.error(
                        written.where(),
                        written.quoted() + " cannot be looked for",
                        "write one to three words in the letters a to z, besides little words such as `the` and `my`");
                return;
            }
            var before = seen.putIfAbsent(stems, entry);
            if (before != null && !before.equals(entry)) {
                problems.error(
                        written.where(),
                        written.quoted() + " stands in two entries: the one on line " + before.line()
                                + " has it, or another form of it",
                        "keep it in one place");
            }
        }

        private void checkMeaning(YamlPart written) {
            if (Stems.of(written.text()).isEmpty()) {
                problems.error(
                        written.where(),
                        written.quoted() + " cannot be looked for",
                        "write words of our pages, in the letters a to z");
            }
        }
    }
}
