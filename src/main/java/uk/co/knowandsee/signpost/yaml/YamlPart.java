package uk.co.knowandsee.signpost.yaml;

import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import uk.co.knowandsee.signpost.problem.Where;

/**
 * A value of a YAML file that knows where it stands. What is absent or of another shape reads as empty: the
 * schema has already said so, and the rest of the file can still be checked.
 */
public final class YamlPart {

    private static final int LONGEST_QUOTE = 60;

    private final String file;
    private final int linesBefore;
    private final Node node;

    YamlPart(String file, int linesBefore, Node node) {
        this.file = file;
        this.linesBefore = linesBefore;
        this.node = node;
    }

    public Where where() {
        return YamlReader.place(node.getStartMark(), file, linesBefore);
    }

    /** Where the key itself stands, or where this part begins if it has no such key. */
    public Where whereKey(String key) {
        return entry(key)
                .map(e -> YamlReader.place(e.getKeyNode().getStartMark(), file, linesBefore))
                .orElseGet(this::where);
    }

    /** The value of this key. */
    public Optional<YamlPart> part(String key) {
        return entry(key).map(e -> of(e.getValueNode()));
    }

    /** The members of the list under this key. */
    public List<YamlPart> list(String key) {
        return part(key).map(YamlPart::items).orElse(List.of());
    }

    /** The members of the list under this key, each as text. */
    public List<String> texts(String key) {
        return list(key).stream().map(YamlPart::text).toList();
    }

    /** The text under this key. */
    public String text(String key) {
        return part(key).map(YamlPart::text).orElse("");
    }

    /** This value as it was written, without quotes. */
    public String text() {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    /** The line on which the text itself begins; below a {@code |} it is the next one. */
    public int textLine() {
        return where().line() + (isBlock() ? 1 : 0);
    }

    /** Characters before the text on its line; -1 when it is written over several lines and nobody can tell. */
    public int textIndent() {
        if (!(node instanceof ScalarNode scalar)
                || isBlock()
                || node.getEndMark().getLine() != node.getStartMark().getLine()) {
            return -1;
        }
        boolean quoted = scalar.getScalarStyle() != DumperOptions.ScalarStyle.PLAIN;
        return node.getStartMark().getColumn() + (quoted ? 1 : 0);
    }

    private boolean isBlock() {
        return node instanceof ScalarNode scalar
                && (scalar.getScalarStyle() == DumperOptions.ScalarStyle.LITERAL
                        || scalar.getScalarStyle() == DumperOptions.ScalarStyle.FOLDED);
    }

    /** The text in backticks, as problems quote it, shortened to one line. */
    public String quoted() {
        return quoted(text());
    }

    static String quoted(String text) {
        boolean fits = text.length() <= LONGEST_QUOTE;
        var start = fits ? text : text.substring(0, LONGEST_QUOTE) + "…";
        return "`" + start.replaceAll("\\s+", " ") + "`";
    }

    /** Whether this is a list, even an empty one. */
    public boolean isList() {
        return node instanceof SequenceNode;
    }

    /** The members of this list. */
    public List<YamlPart> items() {
        return node instanceof SequenceNode list
                ? list.getValue().stream().map(this::of).toList()
                : List.of();
    }

    /** The keys of this group, in the order in which they were written. */
    public List<String> keys() {
        return node instanceof MappingNode group
                ? group.getValue().stream().map(YamlPart::keyOf).toList()
                : List.of();
    }

    /** The part at the end of this path of keys and list positions, as far as the path leads. */
    YamlPart at(List<Object> path) {
        var part = this;
        for (var step : path) {
            part = step instanceof Integer index
                    ? part.items().get(index)
                    : part.part(step.toString()).orElse(part);
        }
        return part;
    }

    Node node() {
        return node;
    }

    private YamlPart of(Node other) {
        return new YamlPart(file, linesBefore, other);
    }

    private Optional<NodeTuple> entry(String key) {
        return node instanceof MappingNode group
                ? group.getValue().stream().filter(e -> keyOf(e).equals(key)).findFirst()
                : Optional.empty();
    }

    private static String keyOf(NodeTuple entry) {
        return entry.getKeyNode() instanceof ScalarNode word ? word.getValue() : "";
    }
}
