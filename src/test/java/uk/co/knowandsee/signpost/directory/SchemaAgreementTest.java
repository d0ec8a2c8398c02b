package uk.co.knowandsee.signpost.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema that editors follow and the reader that the build uses know the same keys. */
class SchemaAgreementTest {

    @TempDir
    Path folder;

    @Test
    void the_sample_has_every_key_of_the_schemas() throws IOException {
        assertThat(keysOf(yaml(SampleSite.HELPLINE_TEXT))).isEqualTo(keysOf(schema("service")));
        assertThat(keysOf(yaml(SampleSite.TOWN_TEXT))).isEqualTo(keysOf(schema("area")));
    }

    /** Taking any key away changes the record or is a problem: so the reader reads it. */
    @Test
    void the_reader_reads_every_key_of_the_service_schema() {
        var whole = new SampleSite(folder).read().find("helpline").orElseThrow();

        for (var without : eachWithoutOneKey(SampleSite.HELPLINE_TEXT)) {
            var site = new SampleSite(folder).with(SampleSite.HELPLINE, without.text());
            assertThat(site.read().find("helpline"))
                    .as("without " + without.key())
                    .satisfiesAnyOf(
                            service -> assertThat(service).isEmpty(),
                            service -> assertThat(service.orElseThrow()).isNotEqualTo(whole));
        }
    }

    @Test
    void the_reader_reads_every_key_of_the_area_schema() {
        var whole = new SampleSite(folder).read().findArea("town").orElseThrow();

        for (var without : eachWithoutOneKey(SampleSite.TOWN_TEXT)) {
            var site = new SampleSite(folder).with(SampleSite.TOWN, without.text());
            assertThat(site.read().findArea("town"))
                    .as("without " + without.key())
                    .satisfiesAnyOf(
                            area -> assertThat(area).isEmpty(),
                            area -> assertThat(area.orElseThrow()).isNotEqualTo(whole));
        }
    }

    /** A reader's key that the schema lacks could never be written, so its value would stay empty. */
    @Test
    void the_schema_knows_every_key_of_the_reader() {
        var directory = new SampleSite(folder).read();
        var service = directory.find("helpline").orElseThrow();

        assertNothingIsEmpty(service);
        assertNothingIsEmpty(service.contacts().get(0));
        assertNothingIsEmpty(service.contacts().get(1));
        assertNothingIsEmpty(service.evidence());
        assertNothingIsEmpty(service.access());
        assertNothingIsEmpty(service.ages());
        assertNothingIsEmpty(service.promise());
        assertNothingIsEmpty(service.names().get(1));
        assertNothingIsEmpty(service.notFor().get(0));
        assertNothingIsEmpty(directory.findArea("town").orElseThrow());
        assertNothingIsEmpty(directory.findArea("town").orElseThrow().districts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"service", "area", "page"})
    void every_key_is_explained_to_whoever_writes_it(String name) throws IOException {
        var unexplained = new TreeSet<String>();
        collectUnexplained(schema(name), unexplained);

        assertThat(unexplained).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"service", "area", "page"})
    void no_schema_lets_an_unknown_key_pass(String name) throws IOException {
        assertThat(schema(name).path("additionalProperties").asBoolean(true)).isFalse();
        for (var part : schema(name).path("$defs")) {
            boolean isGroup = part.has("properties");
            assertThat(isGroup && part.path("additionalProperties").asBoolean(true))
                    .as(part.toString())
                    .isFalse();
        }
    }

    private record Without(String key, String text) {}

    private static List<Without> eachWithoutOneKey(String text) {
        var result = new ArrayList<Without>();
        int keys = count(yaml(text));
        for (int i = 0; i < keys; i++) {
            var copy = yaml(text);
            var key = removeKey(copy, new int[] {i});
            result.add(new Without(key, new Yaml().dump(copy)));
        }
        return result;
    }

    /** Removes the key that stands at this place, counted from the top; empty when there are fewer. */
    private static String removeKey(Object node, int[] place) {
        if (node instanceof Map<?, ?> map) {
            for (var entry : List.copyOf(map.entrySet())) {
                if (place[0]-- == 0) {
                    map.remove(entry.getKey());
                    return entry.getKey().toString();
                }
                var inside = removeKey(entry.getValue(), place);
                if (!inside.isEmpty()) {
                    return inside;
                }
            }
        }
        return node instanceof List<?> list
                ? list.stream()
                        .map(item -> removeKey(item, place))
                        .filter(k -> !k.isEmpty())
                        .findFirst()
                        .orElse("")
                : "";
    }

    private static int count(Object node) {
        if (node instanceof Map<?, ?> map) {
            return map.size()
                    + map.values().stream().mapToInt(SchemaAgreementTest::count).sum();
        }
        return node instanceof List<?> list
                ? list.stream().mapToInt(SchemaAgreementTest::count).sum()
                : 0;
    }

    private static void assertNothingIsEmpty(Object value) {
        for (var component : value.getClass().getRecordComponents()) {
            var part = valueOf(component, value);
            assertThat(part)
                    .as(component.toString())
                    .isNotNull()
                    .isNotEqualTo("")
                    .isNotEqualTo(List.of())
                    .isNotEqualTo(OptionalInt.empty());
            assertThat(part.toString())
                    .as(component.toString())
                    .isNotEqualTo("UNKNOWN")
                    .isNotEqualTo("Unknown[]");
        }
    }

    private static Object valueOf(RecordComponent component, Object owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("a record cannot be read", e);
        }
    }

    private static Object yaml(String text) {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
    }

    private static Set<String> keysOf(Object node) {
        var keys = new TreeSet<String>();
        if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                keys.add(key.toString());
                keys.addAll(keysOf(value));
            });
        } else if (node instanceof List<?> list) {
            list.forEach(item -> keys.addAll(keysOf(item)));
        }
        return keys;
    }

    private static Set<String> keysOf(JsonNode schema) {
        var keys = new TreeSet<String>();
        for (var part : Arrays.asList(schema, schema.path("$defs"))) {
            keys.addAll(part.path("properties").propertyNames());
        }
        schema.path("$defs").forEach(part -> keys.addAll(part.path("properties").propertyNames()));
        return keys;
    }

    private static void collectUnexplained(JsonNode schema, Set<String> unexplained) {
        var groups = new ArrayList<>(List.of(schema));
        schema.path("$defs").forEach(groups::add);
        for (var group : groups) {
            group.path("properties")
                    .propertyStream()
                    .filter(p -> p.getValue().path("description").asString("").length() < 20)
                    .forEach(p -> unexplained.add(p.getKey()));
        }
    }

    private static JsonNode schema(String name) throws IOException {
        return JsonMapper.builder().build().readTree(Files.readString(Path.of("schemas", name + ".schema.json")));
    }
}
