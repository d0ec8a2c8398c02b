package uk.co.knowandsee.signpost.links.report;

import static tools.jackson.core.StreamWriteFeature.AUTO_CLOSE_TARGET;

import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import uk.co.knowandsee.signpost.links.outcome.Verdict;
import uk.co.knowandsee.signpost.links.signposts.Entry;
import uk.co.knowandsee.signpost.problem.Problem;
import uk.co.knowandsee.signpost.problem.Where;
import uk.co.knowandsee.signpost.writing.PlainText;
import uk.co.knowandsee.signpost.writing.StableJson;

/**
 * The report for programs, format 2. Sorted by address, so that two reports can be compared. What each field means
 * stands in {@code schemas/links-report.schema.json}.
 */
final class LinksJson {

    static final int FORMAT = 2;

    private LinksJson() {}

    static void write(CheckReport report, Writer out) throws IOException {
        try (var json = StableJson.writer().without(AUTO_CLOSE_TARGET).createGenerator(out)) {
            json.writeStartObject();
            head(report, json);
            json.writeArrayPropertyStart("links");
            report.signposts().entries().stream()
                    .sorted(Comparator.comparing(Entry::address))
                    .forEach(entry -> json.writeTree(link(entry)));
            json.writeEndArray();
            json.writeArrayPropertyStart("problems");
            report.problems().forEach(problem -> json.writeTree(problem(problem)));
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write('\n');
    }

    private static void head(CheckReport report, JsonGenerator json) {
        var signposts = report.signposts();
        json.writeNumberProperty("format", FORMAT);
        json.writeStringProperty("day", signposts.day().toString());
        json.writeBooleanProperty("network", signposts.network());
        json.writeName("lastVerified");
        json.writePOJO(signposts.lastVerified().map(Object::toString).orElse(null));
        json.writeName("counts");
        json.writeTree(counts(report));
    }

    private static ObjectNode counts(CheckReport report) {
        var counts = object();
        counts.put("links", report.signposts().entries().size());
        counts.put("verified", report.signposts().verified());
        for (var verdict : Verdict.values()) {
            counts.put(verdict.id(), report.signposts().count(verdict));
        }
        counts.put("problems", report.problems().size());
        return counts;
    }

    private static ObjectNode link(Entry entry) {
        var link = object();
        var outcome = entry.outcome();
        link.put("url", entry.address().toString());
        link.put("verdict", outcome.verdict().id());
        link.put("reason", outcome.reason());
        link.put("inWords", PlainText.clean(outcome.inWords()));
        link.put("remedy", PlainText.clean(outcome.remedy()));
        var evidence = link.putArray("evidence");
        outcome.evidence().forEach(seen -> evidence.add(PlainText.clean(seen)));
        remarks(entry, link.putArray("remarks"));
        link.put("priority", entry.link().priority().name().toLowerCase(Locale.ROOT));
        link.put("lastGood", Words.lastGoodDay(entry).map(Object::toString).orElse(null));
        link.put("history", Words.lastGood(entry));
        redirects(entry, link.putArray("redirects"));
        services(entry, link.putArray("services"));
        var places = link.putArray("places");
        entry.link().places().forEach(where -> place(where, places.addObject()));
        return link;
    }

    private static void remarks(Entry entry, ArrayNode remarks) {
        entry.remarks()
                .forEach(remark -> remarks.addObject()
                        .put("reason", remark.reason())
                        .put("inWords", PlainText.clean(remark.inWords()))
                        .put("remedy", PlainText.clean(remark.remedy())));
    }

    private static void redirects(Entry entry, ArrayNode redirects) {
        entry.hops()
                .forEach(hop -> redirects
                        .addObject()
                        .put("status", hop.status())
                        .put("to", PlainText.cleanLong(hop.to().toString())));
    }

    private static void services(Entry entry, ArrayNode services) {
        entry.link()
                .services()
                .forEach(service -> services.addObject().put("id", service.id()).put("name", service.name()));
    }

    private static ObjectNode problem(Problem problem) {
        return place(problem.where(), object())
                .put("severity", problem.severity().name().toLowerCase(Locale.ROOT))
                .put("what", PlainText.cleanLong(problem.what()))
                .put("remedy", PlainText.cleanLong(problem.remedy()));
    }

    private static ObjectNode place(Where where, ObjectNode place) {
        return place.put("file", PlainText.cleanLong(where.file()))
                .put("line", where.line())
                .put("column", where.column());
    }

    private static ObjectNode object() {
        return JsonMapper.shared().createObjectNode();
    }
}
