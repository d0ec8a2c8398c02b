package uk.co.knowandsee.signpost.rules.report;

import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import uk.co.knowandsee.signpost.problem.Problem;
import uk.co.knowandsee.signpost.problem.Severity;
import uk.co.knowandsee.signpost.problem.Where;
import uk.co.knowandsee.signpost.rules.findings.Exempted;
import uk.co.knowandsee.signpost.writing.PlainText;
import uk.co.knowandsee.signpost.writing.StableJson;

/** The report for programs, format 1. What each field means stands in {@code schemas/content-report.schema.json}. */
final class ContentJson {

    private static final int FORMAT = 1;

    private ContentJson() {}

    static String print(ContentReport report) {
        var json = JsonMapper.shared().createObjectNode();
        json.put("format", FORMAT);
        json.put("day", report.day().toString());
        counts(report, json.putObject("counts"));
        tallies(Tally.byRule(report), "rule", json.putArray("byRule"));
        tallies(Tally.byFile(report), "file", json.putArray("byFile"));
        var findings = json.putArray("findings");
        report.findings().forEach(finding -> finding(finding, findings.addObject()));
        var exemptions = json.putArray("exemptions");
        report.exemptions().forEach(exempted -> exempted(exempted, exemptions.addObject()));
        rules(report, json.putArray("rules"));
        return StableJson.print(json);
    }

    private static void counts(ContentReport report, ObjectNode counts) {
        counts.put("errors", report.count(Severity.ERROR));
        counts.put("warnings", report.count(Severity.WARNING));
        counts.put("exemptions", report.exemptions().size());
        counts.put("sources", report.sources());
        counts.put("pages", report.pages());
    }

    private static void tallies(List<Tally> tallies, String kind, ArrayNode array) {
        tallies.forEach(tally -> array.addObject()
                .put(kind, PlainText.cleanLong(tally.name()))
                .put("errors", tally.errors())
                .put("warnings", tally.warnings())
                .put("exemptions", tally.exemptions()));
    }

    private static void finding(Problem problem, ObjectNode finding) {
        finding.put("rule", RuleBook.idOf(problem)).put("severity", word(problem.severity()));
        place(problem.where(), finding)
                .put("what", PlainText.cleanLong(problem.what()))
                .put("remedy", PlainText.cleanLong(problem.remedy()));
    }

    private static void exempted(Exempted exempted, ObjectNode json) {
        var note = exempted.exemption();
        json.put("rule", exempted.rule().id());
        place(exempted.where(), json)
                .put("what", PlainText.cleanLong(exempted.what()))
                .put("reason", PlainText.cleanLong(note.reason()))
                .put("name", PlainText.clean(note.name()))
                .put("date", note.date().toString());
    }

    private static void rules(ContentReport report, ArrayNode rules) {
        report.rules()
                .forEach(rule -> rules.addObject()
                        .put("id", rule.id())
                        .put("severity", word(rule.severity()))
                        .put("reason", rule.reason()));
    }

    private static ObjectNode place(Where where, ObjectNode place) {
        return place.put("file", PlainText.cleanLong(where.file()))
                .put("line", where.line())
                .put("column", where.column());
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
