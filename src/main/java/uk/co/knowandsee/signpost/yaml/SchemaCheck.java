package uk.co.knowandsee.signpost.yaml;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Suggestion;

/** Holds a file against its JSON Schema, the same one that editors complete and check with. */
public final class SchemaCheck {

    private final JsonNode text;
    private final Schema schema;

    /** @param name file in {@code schemas/}, e.g. {@code service.schema.json} */
    public SchemaCheck(String name) {
        try (InputStream in = SchemaCheck.class.getResourceAsStream("/schemas/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no /schemas/" + name + " on the class path");
            }
            text = JsonMapper.builder().build().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text);
    }

    public void check(YamlPart file, Problems problems) {
        var byPlace = schema.validate(AsJson.of(file.node())).stream()
                .collect(Collectors.groupingBy(e -> e.getInstanceLocation().toString()));
        byPlace.values()
                .forEach(errors -> mostTelling(errors).stream()
                        .map(e -> new SchemaComplaint(text, file, e).problem())
                        .forEach(problems::add));
    }

    /** One slip can break several rules. Only the reason that helps its writer is kept. */
    private static List<Error> mostTelling(List<Error> ofOnePlace) {
        var wrongType = with("type", ofOnePlace).toList();
        if (!wrongType.isEmpty()) {
            return wrongType;
        }
        var unknown =
                with("additionalProperties", ofOnePlace).map(Error::getProperty).toList();
        return ofOnePlace.stream()
                .filter(e -> !e.getKeyword().equals("required") || !isMisspelt(e.getProperty(), unknown))
                .toList();
    }

    /** A key that is missing only because it stands there with a slip. */
    private static boolean isMisspelt(String missing, List<String> unknown) {
        return unknown.stream()
                .anyMatch(word -> Suggestion.nearest(word, List.of(missing)).isPresent());
    }

    private static Stream<Error> with(String keyword, List<Error> errors) {
        return errors.stream().filter(e -> e.getKeyword().equals(keyword));
    }
}
