package uk.co.knowandsee.signpost.links.signposts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import uk.co.knowandsee.signpost.links.outcome.Verdict;

/**
 * The report for programs. Sorted by address, so that two reports can be compared.
 *
 * <ul>
 *   <li>{@code format}: 1
 *   <li>{@code day}, {@code network}, {@code lastVerified} (a day or null)
 *   <li>{@code counts}: {@code links}, {@code verified}, and one for each verdict
 *   <li>{@code links[]}: {@code url} as written; {@code verdict}: ok, moved, broken or unsure; {@code reason}: a code
 *       that does not change, e.g. {@code http-404}; {@code inWords}; {@code remedy}; {@code priority};
 *       {@code lastGood} (a day or null); {@code redirects[]} with {@code status} and {@code to};
 *       {@code services[]} with {@code id} and {@code name}; {@code places[]} with {@code file}, {@code line} and
 *       {@code column} (0 means the whole file or line)
 * </ul>
 */
public final class LinksJson {

    private LinksJson() {}

    public static void write(SignpostReport report, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, print(report));
    }

    static String print(SignpostReport report) {
        var root = JsonMapper.shared().createObjectNode();
        root.put("format", 1);
        root.put("day", report.day().toString());
        root.put("network", report.network());
        root.put("lastVerified", report.lastVerified().map(Object::toString).orElse(null));
        counts(report, root.putObject("counts"));
        var links = root.putArray("links");
        report.entries().stream()
                .sorted(Comparator.comparing(Entry::address))
                .forEach(e -> entry(e, links.addObject()));
        return StableJson.print(root);
    }

    private static void counts(SignpostReport report, ObjectNode counts) {
        counts.put("links", report.entries().size());
        counts.put("verified", report.verified());
        for (var verdict : Verdict.values()) {
            counts.put(verdict.id(), report.count(verdict));
        }
    }

    private static void entry(Entry entry, ObjectNode link) {
        var outcome = entry.outcome();
        link.put("url", entry.address().toString());
        link.put("verdict", outcome.verdict().id());
        link.put("reason", outcome.reason());
        link.put("inWords", PlainText.clean(outcome.inWords()));
        link.put("remedy", PlainText.clean(outcome.remedy()));
        link.put("priority", entry.link().priority().name().toLowerCase(Locale.ROOT));
        link.put(
                "lastGood",
                entry.remembered()
                        .flatMap(Ledger.Line::lastGood)
                        .map(Object::toString)
                        .orElse(null));
        redirects(entry, link.putArray("redirects"));
        services(entry, link.putArray("services"));
        places(entry, link.putArray("places"));
    }

    private static void redirects(Entry entry, ArrayNode redirects) {
        entry.hops()
                .forEach(hop -> redirects
                        .addObject()
                        .put("status", hop.status())
                        .put("to", PlainText.clean(hop.to().toString())));
    }

    private static void services(Entry entry, ArrayNode services) {
        entry.link()
                .services()
                .forEach(service -> services.addObject().put("id", service.id()).put("name", service.name()));
    }

    private static void places(Entry entry, ArrayNode places) {
        entry.link()
                .places()
                .forEach(place -> places.addObject()
                        .put("file", place.file())
                        .put("line", place.line())
                        .put("column", place.column()));
    }
}
