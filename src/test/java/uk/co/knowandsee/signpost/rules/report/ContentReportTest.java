package uk.co.knowandsee.signpost.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.co.knowandsee.signpost.problem.Problem;
import uk.co.knowandsee.signpost.problem.Rule;
import uk.co.knowandsee.signpost.problem.Severity;
import uk.co.knowandsee.signpost.problem.Where;
import uk.co.knowandsee.signpost.prose.Exemption;
import uk.co.knowandsee.signpost.rules.findings.Exempted;

/** What people, programs and code hosts learn of the content. */
class ContentReportTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Rule RISKY = Rule.error("language/risky", "it blames the child");
    private static final Rule LONG = Rule.warning("reading/long", "long sentences lose readers");
    private static final String HOSTILE =
            "<script>alert(1)</script> | [x](javascript:y) `\u001b[31m` \u202e # <!-- -->";
    private static final Path SARIF_SCHEMA =
            Path.of("src/test/resources/uk/co/knowandsee/signpost/rules/report/sarif-schema-2.1.0.json");

    private static Problem problem(Rule rule, String file, int line, String what) {
        return rule.broken(new Where(file, line, line == 0 ? 0 : 3), what, "write something else");
    }

    private static Inspection inspection() {
        var inspection = new Inspection();
        inspection.holds(List.of(RISKY, LONG));
        inspection.looked(12, 12);
        return inspection;
    }

    private static ContentReport everything() {
        var inspection = inspection();
        inspection.problems().add(problem(RISKY, "content/b.md", 7, "`risky` blames"));
        inspection.problems().add(problem(RISKY, "content/b.md", 4, "`risky` blames"));
        inspection.problems().add(problem(LONG, "content/a.md", 0, HOSTILE));
        inspection.problems().error(Where.file("content/ä ö.md"), "`stroy` is no type", "write `story`");
        inspection.problems().add(problem(Rule.error("numbers/unknown", "x"), "data/x.yaml", 2, "a number"));
        inspection.allowed(List.of(exempted("content/b.md", 9, "quoted law"), exempted("content/a.md", 2, HOSTILE)));
        return inspection.report(DAY);
    }

    private static Exempted exempted(String file, int line, String reason) {
        var note = new Exemption("risky", reason, "A. Person", LocalDate.of(2026, 11, 1), Where.line(file, line - 1));
        return new Exempted(RISKY, Where.line(file, line), "`risky` blames", note);
    }

    @Test
    void the_json_follows_its_schema_whatever_was_found(@TempDir Path folder) throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("schemas/content-report.schema.json")), InputFormat.JSON);

        everything().writeTo(folder);
        var json = Files.readString(folder.resolve("content.json"));

        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(ContentJson.print(new Inspection().report(DAY)), InputFormat.JSON))
                .isEmpty();
        assertThat(schema.validate(json.replace("\"language/risky\"", "17"), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void the_json_counts_by_rule_and_by_file_and_lists_everything_in_reading_order() {
        var json = read(ContentJson.print(everything()));

        assertThat(json.at("/counts").toString())
                .isEqualTo("{\"errors\":4,\"warnings\":1,\"exemptions\":2,\"sources\":12,\"pages\":12}");
        assertThat(json.at("/byRule/0").toString())
                .isEqualTo("{\"rule\":\"language/risky\",\"errors\":2,\"warnings\":0,\"exemptions\":2}");
        assertThat(json.at("/byFile/0").toString())
                .isEqualTo("{\"file\":\"content/b.md\",\"errors\":2,\"warnings\":0,\"exemptions\":1}");
        assertThat(texts(json.at("/findings"), "/rule"))
                .containsExactly("reading/long", "language/risky", "language/risky", "build/other", "numbers/unknown");
        assertThat(json.at("/findings/1").toString())
                .isEqualTo("{\"rule\":\"language/risky\",\"severity\":\"error\",\"file\":\"content/b.md\",\"line\":4,"
                        + "\"column\":3,\"what\":\"`risky` blames\",\"remedy\":\"write something else\"}");
        assertThat(json.at("/exemptions/1").toString())
                .isEqualTo("{\"rule\":\"language/risky\",\"file\":\"content/b.md\",\"line\":9,\"column\":0,"
                        + "\"what\":\"`risky` blames\",\"reason\":\"quoted law\",\"name\":\"A. Person\","
                        + "\"date\":\"2026-11-01\"}");
        assertThat(texts(json.at("/rules"), "/reason")).contains("it blames the child", "long sentences lose readers");
    }

    @Test
    void the_sarif_follows_the_official_schema() throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                .getSchema(Files.readString(SARIF_SCHEMA), InputFormat.JSON);
        var sarif = ContentSarif.print(everything());

        assertThat(schema.validate(sarif, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(ContentSarif.print(new Inspection().report(DAY)), InputFormat.JSON))
                .isEmpty();
        assertThat(schema.validate(sarif.replace("\"startLine\" : 7", "\"startLine\" : 0"), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema.validate(sarif.replace("inSource", "nowhere"), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void sarif_names_rule_level_and_place_and_every_index_fits() {
        var run = read(ContentSarif.print(everything())).at("/runs/0");

        assertThat(texts(run.at("/results"), "/level"))
                .containsExactly("warning", "error", "error", "error", "error", "error", "error");
        assertThat(run.at("/results/1/locations/0/physicalLocation").toString())
                .isEqualTo("{\"artifactLocation\":{\"uri\":\"content/b.md\",\"uriBaseId\":\"SRCROOT\"},"
                        + "\"region\":{\"startLine\":4,\"startColumn\":3}}");
        assertThat(run.at("/results/0/locations/0/physicalLocation").has("region"))
                .isFalse();
        assertThat(run.at("/results/3/locations/0/physicalLocation/artifactLocation/uri")
                        .asString())
                .isEqualTo("content/%C3%A4%20%C3%B6.md");
        assertThat(run.at("/results").values()).allSatisfy(result -> {
            int index = result.at("/ruleIndex").asInt();
            assertThat(run.at("/tool/driver/rules/" + index + "/id")).isEqualTo(result.at("/ruleId"));
        });
        assertThat(run.at("/originalUriBaseIds").has("SRCROOT")).isTrue();
    }

    @Test
    void sarif_tells_two_alike_findings_of_one_file_apart_wherever_they_stand() {
        var prints =
                texts(read(ContentSarif.print(everything())).at("/runs/0/results"), "/partialFingerprints/finding~1v1");

        assertThat(prints).doesNotHaveDuplicates().allMatch(print -> print.matches("[0-9a-f]{32}"));
    }

    @Test
    void sarif_holds_what_was_allowed_as_suppressed_with_its_reason() {
        var results = read(ContentSarif.print(everything())).at("/runs/0/results");

        var suppressed = results.values().stream()
                .filter(result -> result.has("suppressions"))
                .toList();
        assertThat(suppressed).hasSize(2);
        assertThat(suppressed.get(1).at("/suppressions/0").toString())
                .startsWith("{\"kind\":\"inSource\",\"status\":\"accepted\","
                        + "\"justification\":\"quoted law (A. Person, 2026-11-01)\"");
    }

    @Test
    void the_page_has_what_to_do_first_and_no_markup_of_strangers() {
        var page = ContentPage.print(everything());

        assertThat(page)
                .startsWith(
                        "# Content report\n\n**4 things to mend, 1 thing to look at, 2 exemptions.** On 22 November 2026")
                .contains("- `content/b.md:4:3`: `risky` blames (`language/risky`). To do: write something else.")
                .contains("| `language/risky` | 2 | 0 | 2 |", "| `content/b.md` | 2 | 0 | 1 |")
                .contains("quoted law | A\\. Person | 1 November 2026 |")
                .contains("| `reading/long` | no | long sentences lose readers |")
                .doesNotContain("<script", "<!--", "](javascript", "\u001b", "\u202e");
        assertThat(page.indexOf("## Do this first")).isLessThan(page.indexOf("## Counts by rule"));
        assertThat(page.lines().filter(line -> line.startsWith("|")))
                .allSatisfy(line -> assertThat(line.replace("\\|", "").chars().filter(c -> c == '|'))
                        .hasSizeBetween(4, 7));
    }

    @Test
    void a_build_that_stopped_early_says_so() {
        var inspection = new Inspection();
        inspection.problems().error(Where.file("jbake.properties"), "no host", "name it");

        assertThat(ContentPage.print(inspection.report(DAY))).contains("the build stopped before it had made a page");
    }

    @Test
    void the_terminal_shows_only_rules_that_are_broken() {
        assertThat(everything().inWords()).isEqualTo("""
                        Found, by rule
                          language/risky       2  to mend
                          build/other          1  to mend
                          numbers/unknown      1  to mend
                          reading/long         1  to look at
                        2 exemptions
                        """);
        assertThat(inspection().report(DAY).inWords()).isEqualTo("0 exemptions\n");
    }

    @Test
    void the_same_findings_in_another_order_are_the_same_bytes() {
        var one = everything();
        var turned = new ContentReport(
                DAY, one.rules(), reversed(one.findings()), reversed(one.exemptions()), one.sources(), one.pages());

        assertThat(ContentJson.print(turned)).isEqualTo(ContentJson.print(one));
        assertThat(ContentSarif.print(turned)).isEqualTo(ContentSarif.print(one));
        assertThat(one.count(Severity.WARNING)).isEqualTo(1);
    }

    private static <T> List<T> reversed(List<T> list) {
        var copy = new java.util.ArrayList<>(list);
        java.util.Collections.reverse(copy);
        return copy;
    }

    private static List<String> texts(JsonNode array, String path) {
        return array.values().stream().map(node -> node.at(path).asString()).toList();
    }

    private static JsonNode read(String json) {
        return JsonMapper.shared().readTree(json);
    }
}
