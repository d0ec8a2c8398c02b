package uk.co.knowandsee.signpost.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.co.knowandsee.signpost.problem.Problem;
import uk.co.knowandsee.signpost.problem.Problems;

class YamlReaderTest {

    private static final String BILLION_LAUGHS = """
            a: &a [lol, lol, lol]
            b: &b [*a, *a, *a]
            c: [*b, *b, *b]
            """;

    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    @Test
    void each_part_knows_its_line_and_column() {
        var part = read("id: door\nnames:\n  - { name: Door }\n").orElseThrow();

        assertThat(part.keys()).containsExactly("id", "names");
        assertThat(part.text("id")).isEqualTo("door");
        assertThat(part.list("names").get(0).part("name").orElseThrow().where()).hasToString("x.yaml:3:13");
        assertThat(part.whereKey("names")).hasToString("x.yaml:2:1");
    }

    @Test
    void what_is_absent_or_of_another_shape_reads_as_empty() {
        var part = read("id: [door]").orElseThrow();

        assertThat(part.text("id")).isEmpty();
        assertThat(part.text("name")).isEmpty();
        assertThat(part.list("name")).isEmpty();
        assertThat(part.part("id").orElseThrow().keys()).isEmpty();
    }

    @Test
    void lines_above_the_text_are_counted_in() {
        var part = new YamlReader().read("title: A", "page.md", 1, problems).orElseThrow();

        assertThat(part.whereKey("title")).hasToString("page.md:2:1");
    }

    @Test
    void windows_line_ends_and_a_byte_order_mark_change_nothing() {
        var part = read("\uFEFFid: door\r\nname: Door\r\n").orElseThrow();

        assertThat(part.keys()).containsExactly("id", "name");
        assertThat(part.whereKey("name")).hasToString("x.yaml:2:1");
    }

    @Test
    void references_are_refused_before_anything_is_built_from_them() {
        assertThat(refusal(BILLION_LAUGHS)).startsWith("x.yaml:1:4  `&` and `*` references are not used here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? "})
    void a_hundred_thousand_levels_are_refused(String level) {
        assertThat(refusal(level.repeat(100_000))).contains("lists are nested too deeply here");
    }

    @Test
    void a_tag_never_reaches_a_class() {
        assertThat(refusal("id: door\nrun: !!javax.script.ScriptEngineManager [x]"))
                .startsWith("x.yaml:2:6  `tag:yaml.org,2002:javax.script.ScriptEngineManager` is a type tag");
    }

    @Test
    void a_text_that_begins_with_an_exclamation_mark_is_told_to_use_quotes() {
        assertThat(refusal("summary: !Ring us")).contains("put the text in double quotes");
    }

    @Test
    void a_key_written_twice_names_both_lines() {
        assertThat(refusal("id: a\nname: b\nid: c")).startsWith("x.yaml:3:1  `id` is already on line 1");
    }

    @Test
    void the_same_key_in_two_members_of_a_list_is_fine() {
        assertThat(read("- { name: a }\n- { name: b }")).isPresent();
    }

    @Test
    void a_key_of_several_parts_is_refused() {
        assertThat(refusal("[a, b]: c")).startsWith("x.yaml:1:1  a key must be one word");
    }

    @Test
    void a_character_that_cannot_be_seen_is_named() {
        assertThat(refusal("id: door\nname: Do\0or"))
                .startsWith("x.yaml:2:9  there is a character here")
                .contains("0");
    }

    @Test
    void bytes_that_are_not_utf_8_are_refused_on_their_line() {
        var latin = "id: cafe\nname: Café".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(refusal(latin)).startsWith("x.yaml:2:10  this file is not saved as UTF-8");
    }

    @Test
    void a_character_cut_off_at_the_end_is_refused() {
        assertThat(refusal(new byte[] {'a', ':', ' ', (byte) 0xC3})).contains("not saved as UTF-8");
    }

    @Test
    void a_file_far_too_large_is_not_opened() {
        assertThat(refusal("a: b\n".repeat(300_000)))
                .isEqualTo(
                        "x.yaml  this file is larger than 1 MB\n    -> it cannot be right: compare it with its neighbours");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# only a remark\n"})
    void an_empty_file_is_a_problem(String text) {
        assertThat(refusal(text)).startsWith("x.yaml  there is nothing in this file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id: [a",
                "id: \"a",
                "id: a: b",
                "\tid: a",
                "id: a\n name: b",
                "id: a\n---\nid: b",
                "id: @a",
                "%YAML 99999999999\n---\na: b"
            })
    void what_is_not_yaml_is_a_problem_with_a_line(String text) {
        assertThat(refusal(text)).contains("this cannot be read: ").startsWith("x.yaml:");
    }

    @Test
    void a_file_that_is_not_there_is_a_problem() {
        assertThat(new YamlReader().read(folder.resolve("none.yaml"), "none.yaml", problems))
                .isEmpty();
        assertThat(problems.errors()).hasSize(1);
    }

    private String refusal(String text) {
        return refusal(text.getBytes(StandardCharsets.UTF_8));
    }

    private String refusal(byte[] bytes) {
        assertThat(read(bytes)).isEmpty();
        assertThat(problems.errors()).hasSize(1);
        return problems.errors().stream().map(Problem::toString).findFirst().orElseThrow();
    }

    private Optional<YamlPart> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<YamlPart> read(byte[] bytes) {
        try {
            var file = Files.write(folder.resolve("x.yaml"), bytes);
            return new YamlReader().read(file, "x.yaml", problems);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
