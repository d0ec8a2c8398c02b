package uk.co.knowandsee.signpost.yaml;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import uk.co.knowandsee.signpost.problem.Problem;
import uk.co.knowandsee.signpost.problem.Suggestion;

/**
 * One error of the schema validator, said to a writer: the line in the file, and as remedy the schema's own
 * description of what belongs there.
 */
final class SchemaComplaint {

    private static final Map<String, String> TYPES = Map.of(
            "string", "text",
            "array", "a list",
            "object", "a group of keys",
            "integer", "a whole number",
            "boolean", "true or false");

    private final SchemaRule rule;
    private final Error error;
    private final YamlPart value;
    private final YamlPart owner; // the group or list that the value belongs to

    SchemaComplaint(JsonNode schema, YamlPart root, Error error) {
        this.rule = new SchemaRule(schema, elements(error.getEvaluationPath()));
        this.error = error;
        var path = elements(error.getInstanceLocation());
        this.value = root.at(path);
        this.owner = root.at(path.subList(0, Math.max(0, path.size() - 1)));
    }

    Problem problem() {
        return switch (error.getKeyword()) {
            case "additionalProperties" -> unknownKey();
            case "required" -> missingKey();
            case "type" -> wrongType();
            case "enum" -> unknownValue();
            case "false" -> misplacedKey();
            case "minItems", "minLength" -> here("`" + key() + "` is empty", rule.meaning());
            case "uniqueItems" -> here("`" + key() + "` names the same thing twice", "keep one of the two");
            case "minimum", "maximum" -> here(value.quoted() + " cannot be right for `" + key() + "`", rule.meaning());
            case "pattern" -> here(value.quoted() + " is not how `" + key() + "` is written", rule.meaning());
            default -> here("`" + key() + "` is not right: " + error.getMessage(), rule.meaning());
        };
    }

    private Problem unknownKey() {
        var written = error.getProperty();
        return Problem.error(
                value.whereKey(written),
                YamlPart.quoted(written) + " is not a key that can stand here",
                Suggestion.among("Known keys", written, rule.knownKeys()));
    }

    private Problem misplacedKey() {
        return Problem.error(owner.whereKey(key()), "`" + key() + "` does not belong here", rule.meaningOf(key()));
    }

    private Problem missingKey() {
        var missing = error.getProperty();
        return here("`" + missing + "` is missing", "add `" + missing + ":`. " + rule.meaningOf(missing));
    }

    private Problem wrongType() {
        var wanted = rule.choices().stream().map(t -> TYPES.getOrDefault(t, t)).toList();
        var what = "`" + key() + "` must be " + String.join(" or ", wanted);
        boolean quotesHelp = wanted.contains("text") && !value.text().isEmpty();
        return here(what, quotesHelp ? "put " + value.quoted() + " in double quotes" : rule.meaning());
    }

    private Problem unknownValue() {
        return here(
                value.quoted() + " is not a choice for `" + key() + "`",
                Suggestion.among("Known choices", value.text(), rule.choices()));
    }

    private Problem here(String what, String remedy) {
        return Problem.error(value.where(), what, remedy);
    }

    /** The nearest key above the value: members of a list go by the list's key. */
    private String key() {
        return elements(error.getInstanceLocation()).stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .reduce((earlier, later) -> later)
                .orElse("this file");
    }

    private static List<Object> elements(NodePath path) {
        return IntStream.range(0, path.getNameCount())
                .mapToObj(path::getElement)
                .toList();
    }
}
