package uk.co.knowandsee.signpost.links.report;

import static tools.jackson.core.StreamWriteFeature.AUTO_CLOSE_TARGET;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.node.ObjectNode;
import uk.co.knowandsee.signpost.links.outcome.Verdict;
import uk.co.knowandsee.signpost.links.signposts.Entry;
import uk.co.knowandsee.signpost.problem.Problem;
import uk.co.knowandsee.signpost.writing.PlainText;
import uk.co.knowandsee.signpost.writing.Sarif;
import uk.co.knowandsee.signpost.writing.StableJson;

/** The report as SARIF 2.1.0, which code hosts show beside the line. What is fine or was left out is not in it. */
final class SarifJson {

    private static final String INSIDE = "inside-link";
    private static final int MOST_RELATED = 50;

    private SarifJson() {}

    static void write(CheckReport report, Writer out) throws IOException {
        var found = report.signposts().entries().stream()
                .filter(entry -> !level(entry.outcome().verdict()).isEmpty())
                .toList();
        try (var json = StableJson.writer().without(AUTO_CLOSE_TARGET).createGenerator(out)) {
            json.writeStartObject();
            json.writeStringProperty("$schema", Sarif.SCHEMA);
            json.writeStringProperty("version", Sarif.VERSION);
            json.writeArrayPropertyStart("runs");
            json.writeStartObject();
            json.writeName("tool");
            json.writeTree(tool(found, report.problems()));
            json.writeStringProperty("columnKind", Sarif.COLUMNS);
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
        var tool = Sarif.tool();
        rules.forEach((id, words) -> Sarif.addRule(tool, id, words));
        return tool;
    }

    private static ObjectNode result(Entry entry) {
        var outcome = entry.outcome();
        var message = PlainText.clean(entry.address().toString()) + ": " + String.join(" ", Words.seen(entry)) + " "
                + Words.toDo(entry);
        var result = Sarif.result(outcome.reason(), level(outcome.verdict()), message);
        var places = entry.link().places();
        var locations = result.putArray("locations");
        places.stream().limit(1).forEach(place -> locations.add(Sarif.location(place)));
        if (places.size() > 1) {
            var related = result.putArray("relatedLocations");
            places.stream().skip(1).limit(MOST_RELATED).forEach(place -> related.add(Sarif.location(place)));
        }
        result.putObject("partialFingerprints")
                .put("address/v1", entry.address().toString());
        return result;
    }

    private static ObjectNode result(Problem problem) {
        var result = Sarif.result(INSIDE, Sarif.level(problem.severity()), problem.what() + ". " + problem.remedy());
        result.putArray("locations").add(Sarif.location(problem.where()));
        return result;
    }
}
