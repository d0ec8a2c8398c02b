package uk.co.knowandsee.signpost.links.report;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.co.knowandsee.signpost.links.report.SampleReport.everything;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What JSON, JUnit and SARIF tell programs. */
class ProgramReportsTest {

    @Test
    void the_json_report_follows_its_schema() throws Exception {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("schemas/links-report.schema.json")), InputFormat.JSON);

        var complaints = schema.validate(ReportFormat.JSON.print(everything()), InputFormat.JSON);
        var spoilt = schema.validate(
                ReportFormat.JSON.print(everything()).replace("\"taken-over\"", "17"), InputFormat.JSON);

        assertThat(complaints).isEmpty();
        assertThat(spoilt).isNotEmpty();
    }

    @Test
    void the_json_report_is_sorted_and_complete() {
        var json = read(ReportFormat.JSON.print(everything()));

        assertThat(json.at("/counts").toString())
                .isEqualTo("{\"links\":6,\"verified\":2,\"ok\":1,\"moved\":1,\"wrong\":1,\"broken\":1,\"unsure\":1,"
                        + "\"skipped\":1,\"problems\":1}");
        assertThat(json.at("/links").values().stream()
                        .map(link -> link.at("/url").asString()))
                .isSorted()
                .hasSize(6);
        assertThat(json.at("/links/0").toString())
                .isEqualTo("{\"url\":\"https://childline.example\",\"verdict\":\"wrong\",\"reason\":\"taken-over\","
                        + "\"inWords\":\"the page answers, but it is somebody else’s: its host changed hands\","
                        + "\"remedy\":\"take the link out today, and ring the service to ask for its new address\","
                        + "\"evidence\":[\"The title was “Childline” and is now “Best odds today”.\","
                        + "\"The number 0800 1111 is no longer on the page.\"],\"remarks\":[],"
                        + "\"priority\":\"children\",\"lastGood\":\"2026-11-21\","
                        + "\"history\":\"last seen working on 21 November 2026\",\"redirects\":[],"
                        + "\"services\":[{\"id\":\"childline\",\"name\":\"The childline\"}],"
                        + "\"places\":[{\"file\":\"data/services/x.yaml\",\"line\":9,\"column\":3}]}");
        assertThat(json.at("/problems/0/file").asString()).isEqualTo("help/index.html");
    }

    @Test
    void junit_has_one_test_for_each_address_and_each_problem() throws Exception {
        var xml = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(ReportFormat.JUNIT.print(everything()))));

        assertThat(xml.getElementsByTagName("testcase").getLength()).isEqualTo(7);
        assertThat(xml.getElementsByTagName("failure").getLength()).isEqualTo(3);
        assertThat(xml.getElementsByTagName("skipped").getLength()).isEqualTo(2);
        var suite = xml.getElementsByTagName("testsuite").item(0).getAttributes();
        assertThat(suite.getNamedItem("tests").getNodeValue()).isEqualTo("6");
        assertThat(suite.getNamedItem("failures").getNodeValue()).isEqualTo("2");
        assertThat(suite.getNamedItem("skipped").getNodeValue()).isEqualTo("2");
    }

    @Test
    void sarif_names_the_reason_the_level_and_the_place() {
        var run = read(ReportFormat.SARIF.print(everything())).at("/runs/0");

        assertThat(run.at("/results").values().stream()
                        .map(r -> r.at("/ruleId").asString() + " "
                                + r.at("/level").asString()))
                .containsExactly(
                        "taken-over error",
                        "redirect-permanent warning",
                        "blocked note",
                        "http-404 error",
                        "inside-link error");
        assertThat(run.at("/results/0/locations/0/physicalLocation").toString())
                .isEqualTo("{\"artifactLocation\":{\"uri\":\"data/services/x.yaml\"},"
                        + "\"region\":{\"startLine\":9,\"startColumn\":3}}");
        assertThat(run.at("/tool/driver/rules").size()).isEqualTo(5);
    }

    @Test
    void the_sarif_report_follows_the_official_schema() throws Exception {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                .getSchema(
                        Files.readString(Path.of(
                                "src/test/resources/uk/co/knowandsee/signpost/rules/report/sarif-schema-2.1.0.json")),
                        InputFormat.JSON);

        assertThat(schema.validate(ReportFormat.SARIF.print(everything()), InputFormat.JSON))
                .isEmpty();
    }

    private static JsonNode read(String json) {
        return JsonMapper.shared().readTree(json);
    }
}
