package uk.co.knowandsee.signpost.yaml;

import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A YAML value as the schema validator wants it. Dates stay text, and so do YAML's stranger numbers ({@code 8:30},
 * {@code 0x1F}): nobody writing a telephone number means them.
 */
final class AsJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private AsJson() {}

    static JsonNode of(Node node) {
        if (node instanceof MappingNode group) {
            var object = JSON.objectNode();
            group.getValue().forEach(e -> object.set(((ScalarNode) e.getKeyNode()).getValue(), of(e.getValueNode())));
            return object;
        }
        if (node instanceof SequenceNode list) {
            var array = JSON.arrayNode();
            list.getValue().forEach(item -> array.add(of(item)));
            return array;
        }
        return of((ScalarNode) node);
    }

    private static JsonNode of(ScalarNode scalar) {
        var tag = scalar.getTag();
        var text = scalar.getValue();
        if (tag.equals(Tag.NULL)) {
            return JSON.nullNode();
        }
        if (tag.equals(Tag.BOOL)) {
            return JSON.booleanNode(text.equalsIgnoreCase("true"));
        }
        if (tag.equals(Tag.INT) && text.matches("-?[0-9]{1,15}")) {
            return JSON.numberNode(Long.parseLong(text));
        }
        if (tag.equals(Tag.FLOAT) && text.matches("-?[0-9]{1,15}\\.[0-9]{1,15}")) {
            return JSON.numberNode(Double.parseDouble(text));
        }
        return JSON.stringNode(text);
    }
}
