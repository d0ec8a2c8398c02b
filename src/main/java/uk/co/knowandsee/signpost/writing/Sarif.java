package uk.co.knowandsee.signpost.writing;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.co.knowandsee.signpost.problem.Severity;
import uk.co.knowandsee.signpost.problem.Where;

/**
 * The parts of a SARIF 2.1.0 log that every report has. Source: OASIS, Static Analysis Results Interchange Format
 * Version 2.1.0.
 */
public final class Sarif {

    public static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"; // a name; nobody fetches it
    public static final String VERSION = "2.1.0";
    /** What a column counts; Java counts the same. */
    public static final String COLUMNS = "utf16CodeUnits";

    private static final String HOME = "https://www.knowandsee.co.uk";

    private Sarif() {}

    /** A tool without rules yet. */
    public static ObjectNode tool() {
        var tool = object();
        tool.putObject("driver")
                .put("name", "signpost")
                .put("informationUri", HOME)
                .putArray("rules");
        return tool;
    }

    /** Adds a rule to a tool, and hands it back so that more can be said of it. */
    public static ObjectNode addRule(ObjectNode tool, String id, String words) {
        var rule = tool.withArray("/driver/rules").addObject().put("id", id);
        rule.putObject("shortDescription").put("text", PlainText.cleanLong(words));
        return rule;
    }

    /** @param level {@code error}, {@code warning} or {@code note} */
    public static ObjectNode result(String rule, String level, String message) {
        var result = object().put("ruleId", rule).put("level", level);
        result.putObject("message").put("text", PlainText.cleanLong(message));
        return result;
    }

    public static String level(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    /** A place in a file; the region is left out when nobody knows it. */
    public static ObjectNode location(Where where) {
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
                    .toASCIIString()
                    .replaceFirst("^(\\./|file://)", "");
        } catch (URISyntaxException e) {
            return "unnamed";
        }
    }

    private static ObjectNode object() {
        return JsonMapper.shared().createObjectNode();
    }
}
