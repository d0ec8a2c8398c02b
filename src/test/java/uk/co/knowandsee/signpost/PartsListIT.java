package uk.co.knowandsee.signpost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The list of parts (SBOM) that the package phase has made. */
class PartsListIT {

    private static final Path LIST = Path.of("target/sbom/signpost.json");

    private static final String OFFLINE =
            "Skipped. There is no list of parts: it is made by the package phase, and not when Maven is offline";

    private static final Map<String, JsonNode> PARTS = new HashMap<>();

    @BeforeAll
    static void read() throws Exception {
        if (!Files.exists(LIST) && !"true".equals(System.getenv("CI"))) {
            System.out.println(OFFLINE);
            abort(OFFLINE);
        }
        assertThat(LIST)
                .as("made by the package phase, before tests of this kind run")
                .exists();
        var list = JsonMapper.shared().readTree(Files.readString(LIST));
        assertThat(text(list, "bomFormat")).isEqualTo("CycloneDX");
        for (var part : list.path("components")) {
            PARTS.put(text(part, "group") + ":" + text(part, "name"), part);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "org.jbake:jbake-core, 2.7.0, MIT",
        "org.freemarker:freemarker, 2.3.35, Apache-2.0",
    })
    void a_library_is_in_it_with_its_version_and_licence(String name, String version, String licence) {
        var part = PARTS.get(name);

        assertThat(part).as(name).isNotNull();
        assertThat(text(part, "version")).isEqualTo(version);
        assertThat(licences(part)).contains(licence);
    }

    @Test
    void every_part_has_a_version_a_licence_and_a_checksum() {
        assertThat(PARTS).hasSizeGreaterThan(40);
        assertThat(PARTS.values()).allSatisfy(part -> {
            assertThat(text(part, "version")).as(text(part, "name")).isNotBlank();
            assertThat(licences(part)).as(text(part, "name")).isNotEmpty();
            assertThat(part.path("hashes")).as(text(part, "name")).isNotEmpty();
        });
    }

    /** What the launcher starts with, and what the list says, are the same libraries. */
    @Test
    void it_holds_every_library_that_the_tool_runs_with_and_no_other() throws Exception {
        var listed = new TreeSet<String>();
        PARTS.values().forEach(part -> listed.add(text(part, "name") + "-" + text(part, "version") + ".jar"));

        try (var files = Files.list(Path.of("target/tool/lib"))) {
            assertThat(listed)
                    .isEqualTo(new TreeSet<>(
                            files.map(file -> file.getFileName().toString()).toList()));
        }
    }

    /** So that it is the same after every build of the same sources. */
    @Test
    void it_says_nothing_of_when_it_was_made() throws Exception {
        assertThat(Files.readString(LIST)).doesNotContain("\"timestamp\"", "\"serialNumber\"");
    }

    private static List<String> licences(JsonNode part) {
        return part.path("licenses")
                .valueStream()
                .map(one ->
                        text(one, "expression") + text(one.path("license"), "id") + text(one.path("license"), "name"))
                .filter(licence -> !licence.isBlank())
                .toList();
    }

    private static String text(JsonNode node, String key) {
        return node.path(key).asString("");
    }
}
