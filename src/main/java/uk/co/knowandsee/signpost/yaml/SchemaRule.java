package uk.co.knowandsee.signpost.yaml;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The rule of a schema that a file broke, and what the schema says in words around it. */
final class SchemaRule {

    private static final String SEE_SCHEMA = "the neighbouring files show how it is written";

    private final Deque<JsonNode> inwards = new ArrayDeque<>(); // the rule itself first, the whole schema last

    /** @param path the way the validator took to the rule, e.g. {@code properties, id, $ref, pattern} */
    SchemaRule(JsonNode schema, List<Object> path) {
        inwards.push(schema);
        for (var step : path) {
            var next = step.equals("$ref") ? referredTo(schema) : next(step);
            if (next.isMissingNode()) { // the validator names a `false` schema as a step of its own
                break;
            }
            inwards.push(next);
        }
    }

    private JsonNode next(Object step) {
        var here = inwards.getFirst();
        return step instanceof Integer index ? here.path(index) : here.path(step.toString());
    }

    /** Our schemas refer only to their own parts, e.g. {@code #/$defs/day}. */
    private JsonNode referredTo(JsonNode schema) {
        return schema.at(next("$ref").asString().substring(1));
    }

    /** What belongs there, in the words of the nearest description. */
    String meaning() {
        return inwards.stream()
                .limit(inwards.size() - 1L) // the description of the whole file helps nobody
                .map(SchemaRule::description)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(SEE_SCHEMA);
    }

    /** What belongs under this key, in the words of the nearest schema that describes the key. */
    String meaningOf(String key) {
        return inwards.stream()
                .map(node -> node.path("properties").path(key))
                .map(SchemaRule::description)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(this::meaning);
    }

    /** Every key that may stand in the group which the rule is about. */
    Collection<String> knownKeys() {
        return inwards.stream()
                .map(node -> node.get("properties"))
                .filter(Objects::nonNull)
                .findFirst()
                .map(JsonNode::propertyNames)
                .orElse(List.of());
    }

    /** The words that the rule lists, e.g. those of an {@code enum} or a {@code type}. */
    List<String> choices() {
        var rule = inwards.getFirst();
        return (rule.isArray() ? rule.valueStream() : Stream.of(rule))
                .map(JsonNode::asString)
                .toList();
    }

    private static Optional<String> description(JsonNode node) {
        return node.path("description").isString()
                ? Optional.of(node.path("description").asString())
                : Optional.empty();
    }
}
