package uk.co.knowandsee.signpost.yaml;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Where;

/** Turns a YAML file into parts that know their place, or into problems that say what to mend and where. */
public final class YamlReader {

    private static final int LARGEST = 1 << 20; // bytes; the largest real file has about 3,000
    private static final String HOW_TO_WRITE =
            "look at this line and the one above: indent with spaces, close every quote and bracket,"
                    + " and put text that contains `: ` or ` #` in double quotes";

    /** @param shownAs the path as problems show it, relative to the site folder */
    public Optional<YamlPart> read(Path file, String shownAs, Problems problems) {
        try {
            if (Files.size(file) > LARGEST) {
                problems.error(
                        Where.file(shownAs),
                        "this file is larger than 1 MB",
                        "it cannot be right: compare it with its neighbours");
                return Optional.empty();
            }
            return new WrittenText(shownAs, problems)
                    .decode(Files.readAllBytes(file))
                    .flatMap(text -> read(text, shownAs, 0, problems));
        } catch (IOException e) {
            problems.error(
                    Where.file(shownAs), "this file cannot be opened", "check that it is a file and may be read");
            return Optional.empty();
        }
    }

    /** @param linesBefore lines of the file above this text, e.g. 1 for a page's header below its {@code ---} */
    public Optional<YamlPart> read(String text, String shownAs, int linesBefore, Problems problems) {
        try {
            var guard = new YamlGuard(shownAs, linesBefore, problems);
            if (!guard.acceptsEvents(yaml().parse(new StringReader(text)))) {
                return Optional.empty();
            }
            var node = yaml().compose(new StringReader(text));
            if (node == null) {
                problems.error(Where.file(shownAs), "there is nothing in this file", "fill it in, or delete the file");
                return Optional.empty();
            }
            return guard.acceptsKeys(node) ? Optional.of(new YamlPart(shownAs, linesBefore, node)) : Optional.empty();
        } catch (YAMLException e) {
            problems.error(place(e, shownAs, linesBefore), "this cannot be read: " + reason(e), HOW_TO_WRITE);
            return Optional.empty();
        }
    }

    private static Yaml yaml() {
        var limits = new LoaderOptions();
        limits.setCodePointLimit(LARGEST);
        limits.setMaxAliasesForCollections(0);
        limits.setNestingDepthLimit(YamlGuard.DEEPEST);
        limits.setAllowDuplicateKeys(false);
        return new Yaml(new SafeConstructor(limits));
    }

    private static Where place(YAMLException e, String file, int linesBefore) {
        var mark = e instanceof MarkedYAMLException marked ? marked.getProblemMark() : null;
        return mark == null ? Where.file(file) : place(mark, file, linesBefore);
    }

    static Where place(Mark mark, String file, int linesBefore) {
        return new Where(file, mark.getLine() + 1 + linesBefore, mark.getColumn() + 1);
    }

    private static String reason(YAMLException e) {
        var reason = e instanceof MarkedYAMLException marked ? marked.getProblem() : e.getMessage();
        return reason == null ? "it is not YAML" : reason;
    }
}
