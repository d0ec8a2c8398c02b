package uk.co.knowandsee.signpost.rules.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.co.knowandsee.signpost.problem.Problem;
import uk.co.knowandsee.signpost.problem.Rule;
import uk.co.knowandsee.signpost.problem.Where;
import uk.co.knowandsee.signpost.rules.findings.Exempted;
import uk.co.knowandsee.signpost.writing.PlainText;
import uk.co.knowandsee.signpost.writing.Sarif;
import uk.co.knowandsee.signpost.writing.StableJson;

/**
 * The report as SARIF 2.1.0, which code hosts show beside the line. What reviewers have allowed is in it as suppressed,
 * with their reason.
 */
final class ContentSarif {

    private static final String ROOT = "SRCROOT"; // the folder with jbake.properties; readers of the log know where

    private final ContentReport report;
    private final Map<String, Integer> places = new LinkedHashMap<>(); // of each rule in the log's list of rules
    private final Map<String, Integer> seen = new HashMap<>();

    private ContentSarif(ContentReport report) {
        this.report = report;
    }

    static String print(ContentReport report) {
        return StableJson.print(new ContentSarif(report).log());
    }

    private ObjectNode log() {
        var log = JsonMapper.shared().createObjectNode();
        log.put("$schema", Sarif.SCHEMA).put("version", Sarif.VERSION);
        var run = log.putArray("runs").addObject();
        run.set("tool", tool());
        run.putObject("originalUriBaseIds")
                .putObject(ROOT)
                .putObject("description")
                .put("text", "The site's folder, with jbake.properties.");
        run.put("columnKind", Sarif.COLUMNS);
        var results = run.putArray("results");
        report.findings().forEach(finding -> results.add(result(finding)));
        report.exemptions().forEach(exempted -> results.add(result(exempted)));
        return log;
    }

    /** Every rule of the house, so that a code host can show that it is kept, and any that a finding names besides. */
    private ObjectNode tool() {
        var tool = Sarif.tool();
        report.rules().forEach(rule -> add(rule, tool));
        report.findings().stream()
                .filter(finding -> !places.containsKey(RuleBook.idOf(finding)))
                .forEach(finding -> add(
                        new Rule(RuleBook.idOf(finding), finding.severity(), "see what it says of each place"), tool));
        return tool;
    }

    private void add(Rule rule, ObjectNode tool) {
        if (places.putIfAbsent(rule.id(), places.size()) == null) {
            var described = Sarif.addRule(tool, rule.id(), rule.reason());
            described.putObject("help").put("text", help(rule));
            described.putObject("defaultConfiguration").put("level", Sarif.level(rule.severity()));
        }
    }

    private static String help(Rule rule) {
        return "Why: " + rule.reason() + ". What to do stands with each place. The handbook's page on problems says how"
                + " to read rules.";
    }

    private ObjectNode result(Problem problem) {
        var id = RuleBook.idOf(problem);
        var level = Sarif.level(problem.severity());
        return result(id, level, problem.what() + "\n" + problem.remedy(), problem.what(), problem.where());
    }

    private ObjectNode result(Exempted exempted) {
        var rule = exempted.rule();
        var level = Sarif.level(rule.severity());
        var result = result(rule.id(), level, exempted.what(), exempted.what(), exempted.where());
        var note = exempted.exemption();
        var suppression = result.putArray("suppressions").addObject();
        suppression
                .put("kind", "inSource")
                .put("status", "accepted")
                .put(
                        "justification",
                        PlainText.cleanLong(note.reason() + " (" + note.name() + ", " + note.date() + ")"))
                .set("location", location(note.where()));
        return result;
    }

    private ObjectNode result(String rule, String level, String message, String what, Where where) {
        var result = Sarif.result(rule, level, message);
        result.put("ruleIndex", places.getOrDefault(rule, -1));
        result.putArray("locations").add(location(where));
        result.putObject("partialFingerprints").put("finding/v1", fingerprint(List.of(rule, where.file(), what)));
        return result;
    }

    private static ObjectNode location(Where where) {
        var location = Sarif.location(where);
        var artifact = location.withObject("/physicalLocation/artifactLocation");
        if (!artifact.path("uri").asString().matches("[a-z]+:.*|/.*")) {
            artifact.put("uriBaseId", ROOT);
        }
        return location;
    }

    /** The same when lines above it come and go; the second of two alike in one file is another one. */
    private String fingerprint(List<String> parts) {
        var text = String.join("\n", parts);
        int nth = seen.merge(text, 1, Integer::sum);
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest((text + "\n" + nth).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
