package uk.co.knowandsee.signpost.links.signposts;

import java.net.URI;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.co.knowandsee.signpost.links.reading.Likeness;
import uk.co.knowandsee.signpost.writing.StableJson;

/**
 * The ledger as text. Every address takes the same lines in the same order, its last good day first and its history
 * last, so that two branches that learned of different addresses merge without a conflict.
 */
final class LedgerText {

    private static final int FORMAT = 2;
    private static final Set<Integer> READABLE = Set.of(1, FORMAT);

    /** A merge that went wrong leaves an address twice; which of them is right is for a person to say. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private LedgerText() {}

    static Ledger parse(String text) {
        var root = JSON.readTree(text);
        var format = root.path("format").asInt(0);
        if (!READABLE.contains(format)) {
            throw new LedgerDamaged(lineOf(text, "\"format\""), "`format` is not " + FORMAT);
        }
        var lines = new TreeMap<URI, Ledger.Line>();
        root.path("links").forEachEntry((address, line) -> {
            try {
                lines.put(LedgerLine.address(address), new LedgerLine(line).read());
            } catch (IllegalArgumentException e) {
                var shown = address.length() <= 200 ? address : address.substring(0, 199) + "…";
                throw new LedgerDamaged(lineOf(text, "\"" + address + "\""), "of `" + shown + "`, " + e.getMessage());
            }
        });
        return new Ledger(lines);
    }

    private static int lineOf(String text, String part) {
        int at = text.indexOf(part);
        return at < 0
                ? 0
                : 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    }

    static String print(Ledger ledger) {
        var root = JSON.createObjectNode();
        root.put(
                "about",
                "What each signpost was like when it was last seen to work. Written by the link check; keep it with the site.");
        root.put("format", FORMAT);
        var links = root.putObject("links");
        ledger.lines().forEach((address, line) -> line(line, links.putObject(address.toString())));
        return StableJson.print(root);
    }

    private static void line(Ledger.Line line, ObjectNode to) {
        line.lastGood().ifPresent(day -> to.put("lastGood", day.toString()));
        to.put("since", line.since().toString());
        to.put("status", line.status());
        to.put("finalAddress", line.finalAddress().toString());
        line.likeness().ifPresent(likeness -> likeness(likeness, to));
        if (!line.owner().isEmpty()) {
            to.put("certificateOwner", LedgerLine.capped(line.owner()));
        }
        line.certificateEnds().ifPresent(day -> to.put("certificateEnds", day.toString()));
        if (!line.vouched().isEmpty()) {
            to.put("vouched", LedgerLine.capped(line.vouched()));
        }
        var history = to.putArray("history");
        line.history().forEach(past -> history.add(past.toString()));
    }

    private static void likeness(Likeness likeness, ObjectNode to) {
        var kept = LedgerLine.capped(likeness);
        to.put("title", kept.title());
        to.put("language", kept.language());
        to.put("fingerprint", String.format("%016x", kept.simHash()));
        to.put("length", kept.length());
        to.put("words", LedgerLine.words(kept.words()));
        var hosts = to.putArray("hosts");
        kept.hosts().forEach(hosts::add);
        var excerpt = to.putArray("excerpt");
        kept.excerpt().forEach(excerpt::add);
    }

    static boolean isArrayOfText(JsonNode node) {
        return node.isMissingNode() || (node.isArray() && node.valueStream().allMatch(JsonNode::isString));
    }
}
