package uk.co.knowandsee.signpost.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Where;

/** A header written as YAML. Values stay as they were written: {@code 2026-03-02} is a text until somebody asks. */
final class FrontMatter {

    private static final int DEEPEST = 10;
    private static final int MOST_ALIASES = 10;

    private final String name;
    private final int firstLine;
    private final Problems problems;
    private final Map<String, Header.Entry> entries = new LinkedHashMap<>();
    private boolean broken;

    private FrontMatter(String name, int firstLine, Problems problems) {
        this.name = name;
        this.firstLine = firstLine;
        this.problems = problems;
    }

    static Optional<Header> read(String name, List<String> lines, int firstLine, Problems problems) {
        var reader = new FrontMatter(name, firstLine, problems);
        reader.compose(String.join("\n", lines));
        return reader.broken ? Optional.empty() : Optional.of(new Header(reader.entries, 1));
    }

    private void compose(String text) {
        try {
            var root = new Yaml(new SafeConstructor(limits())).compose(new java.io.StringReader(text));
            if (root instanceof MappingNode mapping) {
                mapping.getValue().forEach(pair -> put(pair.getKeyNode(), pair.getValueNode()));
            } else {
                wrong(firstLine, "the header has no `key: value` lines", "write at least title, type and status");
            }
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            wrong(mark == null ? firstLine : lineOf(mark), said(e), remedyFor(e));
        } catch (YAMLException e) {
            wrong(firstLine, "the header cannot be read: " + e.getMessage(), "write one `key: value` a line");
        }
    }

    private static LoaderOptions limits() {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(MOST_ALIASES);
        options.setNestingDepthLimit(DEEPEST);
        return options;
    }

    private void put(Node key, Node value) {
        int line = lineOf(key.getStartMark());
        if (!(key instanceof ScalarNode scalar)) {
            wrong(line, "a header key has to be one word", "write `key: value`");
            return;
        }
        if (entries.put(scalar.getValue(), new Header.Entry(plain(value, 0), line)) != null) {
            wrong(line, "`" + scalar.getValue() + "` is given twice", "keep one of the two lines");
        }
    }

    private Object plain(Node node, int depth) {
        if (depth > DEEPEST) {
            wrong(lineOf(node.getStartMark()), "the header is nested too deeply", "headers are plain lists of keys");
            return "";
        }
        if (node instanceof SequenceNode sequence) {
            var items = new ArrayList<Object>();
            sequence.getValue().forEach(item -> items.add(plain(item, depth + 1)));
            return items;
        }
        if (node instanceof MappingNode mapping) {
            var map = new LinkedHashMap<String, Object>();
            mapping.getValue()
                    .forEach(pair -> map.put(
                            String.valueOf(plain(pair.getKeyNode(), depth + 1)),
                            plain(pair.getValueNode(), depth + 1)));
            return map;
        }
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    private int lineOf(Mark mark) {
        return firstLine + mark.getLine();
    }

    private static String said(MarkedYAMLException e) {
        var problem = e.getProblem();
        return "the header cannot be read here" + (problem == null ? "" : ": " + problem);
    }

    private static String remedyFor(MarkedYAMLException e) {
        var problem = String.valueOf(e.getProblem());
        return problem.contains("mapping values are not allowed")
                ? "put the value in double quotes, because it has a colon in it"
                : "write `key: value`, with a value in double quotes if it has : # [ { or quotes in it";
    }

    private void wrong(int line, String what, String remedy) {
        broken = true;
        problems.error(Where.line(name, line), what, remedy);
    }
}
