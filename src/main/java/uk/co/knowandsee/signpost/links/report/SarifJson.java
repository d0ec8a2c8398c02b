package uk.co.knowandsee.signpost.links.report;

import static tools.jackson.core.StreamWriteFeature.AUTO_CLOSE_TARGET;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.co.knowandsee.signpost.links.outcome.Verdict;
import uk.co.knowandsee.signpost.links.signposts.Entry;
import uk.co.knowandsee.signpost.links.signposts.StableJson;
import uk.co.knowandsee.signpost.problem.Problem;
import uk.co.knowandsee.signpost.problem.Severity;
import uk.co.knowandsee.signpost.problem.Where;

/** The report as SARIF 2.1.0, which code hosts show beside the line. What is fine or was left out is not in it. */
final class SarifJson {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"; // a name; nobody fetches it
    private static final String INSIDE = "inside-link";
    private static final int MOST_RELATED = 50;

    private SarifJson() {}

    static void write(CheckReport report, Writer out) throws IOException {
        var found = report.signposts().entries().stream()
                .filter(entry -> !level(entry.outcome().verdict()).isEmpty())
                .toList();
        try (var json = StableJson.writer().without(AUTO_CLOSE_TARGET).createGenerator(out)) {
            json.writeStartObject();
            json.writeStringProperty("$schema", SCHEMA);
            json.writeStringProperty("version", "2.1.0");
            json.writeArrayPropertyStart("runs");
            json.writeStartObject();
            json.writeName("tool");
            json.writeTree(tool(found, report.problems()));
            json.writeStringProperty("columnKind", "utf16CodeUnits");
            results(found, report.problems(), json);
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write('\n');
    }

    private static void results(List<Entry> found, List<Problem> problems, JsonGenerator json) {
        json.writeArrayPropertyStart("results");
        found.forEach(entry -> json.writeTree(result(entry)));
        problems.forEach(problem -> json.writeTree(result(problem)));
        json.writeEndArray();
    }

    private static String level(Verdict verdict) {
        return switch (verdict) {
            case WRONG, BROKEN -> "error";
            case MOVED -> "warning";
            case UNSURE -> "note";
            case OK, SKIPPED -> "";
        };
    }

    private static ObjectNode tool(List<Entry> found, List<Problem> problems) {
        Map<String, String> rules = new TreeMap<>();
        found.forEach(entry -> rules.putIfAbsent(
                entry.outcome().reason(), PlainText.clean(entry.outcome().inWords())));
        if (!problems.isEmpty()) {
            rules.put(INSIDE, "something inside the pages has to be mended");
        }
        var tool = object();
        var driver =
                tool.putObject("driver").put("name", "signpost").put("informationUri", "https://www.knowandsee.co.uk");
        var array = driver.putArray("rules");
        rules.forEach((id, words) ->
                array.addObject().put("id", id).putObject("shortDescription").put("text", words));
        return tool;
    }

    private static ObjectNode result(Entry entry) {
        var outcome = entry.outcome();
        var message = PlainText.clean(entry.address().toString()) + ": " + String.join(" ", Words.seen(entry)) + " "
                + Words.toDo(entry);
        var result = result(outcome.reason(), level(outcome.verdict()), message);
        var places = entry.link().places();
        var locations = result.putArray("locations");
        places.stream().limit(1).forEach(place -> locations.add(location(place)));
        if (places.size() > 1) {
            var related = result.putArray("relatedLocations");
            places.stream().skip(1).limit(MOST_RELATED).forEach(place -> related.add(location(place)));
        }
        result.putObject("partialFingerprints")
                .put("address/v1", entry.address().toString());
        return result;
    }

    private static ObjectNode result(Problem problem) {
        var level = problem.severity() == Severity.ERROR ? "error" : "warning";
        var result = result(INSIDE, level, problem.what() + ". " + problem.remedy());
        result.putArray("locations").add(location(problem.where()));
        return result;
    }

    private static ObjectNode result(String rule, String level, String message) {
        var result = object().put("ruleId", rule).put("level", level);
        result.putObject("message").put("text", PlainText.cleanLong(message));
        return result;
    }

    private static ObjectNode location(Where where) {
        var location = object();
        var physical = location.putObject("physicalLocation");
        physical.putObject("artifactLocation").put("uri", uri(where.file()));
        if (where.line() > 0) {
            var region = physical.putObject("region").put("startLine", where.line());
            if (where.column() > 0) {
                region.put("startColumn", where.column());
            }
        }
        return location;
    }

    /** A path becomes a relative address; the address of a page stays as it is. */
    private static String uri(String file) {
        if (file.startsWith("https://") || file.startsWith("http://")) {
            return file;
        }
        try {
            return new URI(null, null, file.startsWith("/") ? "file://" + file : "./" + file, null)
                    .getRawPath()
                    .replaceFirst("^\\./", "");
        } catch (URISyntaxException e) {
            return "unnamed";
        }
    }

    private static ObjectNode object() {
        return JsonMapper.shared().createObjectNode();
    }
}
