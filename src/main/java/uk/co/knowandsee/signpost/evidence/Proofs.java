package uk.co.knowandsee.signpost.evidence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.co.knowandsee.signpost.writing.StableJson;

/**
 * What the tests of a build have taken down about the promises: {@code target/reports/evidence.json}.
 *
 * @param site the fingerprint of the sources that they looked at; see {@link SourceFingerprint}
 * @param edition the edition's id; empty for a site that is for everybody
 * @param all what came of each check, by promise and check
 */
public record Proofs(String site, String edition, List<Proof> all) {

    private static final int FORMAT = 1;
    private static final int MOST = 5000;
    private static final Pattern SITE = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern EDITION = Pattern.compile("[a-z0-9-]{0,80}");

    private static final Comparator<Proof> ORDER =
            Comparator.comparing(Proof::promise).thenComparing(Proof::check);

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** @throws IllegalArgumentException when it has the wrong form; the message ends a sentence about it */
    public Proofs {
        require(SITE.matcher(site).matches(), "`site` is not a fingerprint");
        require(EDITION.matcher(edition).matches(), "`edition` is not the id of an edition");
        require(all.size() <= MOST, "it has more than " + MOST + " results");
        all = all.stream().sorted(ORDER).toList();
        var seen = new HashSet<List<String>>();
        require(
                all.stream().allMatch(proof -> seen.add(List.of(proof.promise(), proof.check()))),
                "it has two results of one check of one promise");
    }

    /** With one more. It takes the place of what the same check said of the same promise before. */
    public Proofs with(Proof proof) {
        var others = new ArrayList<>(all);
        others.removeIf(
                one -> one.promise().equals(proof.promise()) && one.check().equals(proof.check()));
        others.add(proof);
        return new Proofs(site, edition, others);
    }

    /** The last day on which there was a check. */
    Optional<LocalDate> lastDay() {
        return all.stream().map(Proof::on).max(LocalDate::compareTo);
    }

    /**
     * What {@link #print} has written.
     *
     * @throws IllegalArgumentException when it has another form
     * @throws tools.jackson.core.JacksonException when it is not JSON
     */
    static Proofs parse(String text) {
        var root = JSON.readTree(text);
        require(root.path("format").isInt() && root.path("format").asInt() == FORMAT, "`format` is not " + FORMAT);
        require(root.path("results").isArray(), "`results` is not a list");
        var proofs = new ArrayList<Proof>();
        for (var result : root.path("results")) {
            require(proofs.size() < MOST, "it has more than " + MOST + " results");
            proofs.add(read(result, proofs.size() + 1));
        }
        return new Proofs(text(root, "site"), text(root, "edition"), proofs);
    }

    private static Proof read(JsonNode result, int number) {
        try {
            return new Proof(
                    text(result, "promise"),
                    text(result, "check"),
                    number(result, "pages"),
                    number(result, "of"),
                    outcome(text(result, "outcome")),
                    day(text(result, "on")));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("of result " + number + ", " + e.getMessage(), e);
        }
    }

    private static Proof.Outcome outcome(String written) {
        return switch (written) {
            case "kept" -> Proof.Outcome.KEPT;
            case "broken" -> Proof.Outcome.BROKEN;
            default -> throw new IllegalArgumentException("`outcome` is neither `kept` nor `broken`");
        };
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("`on` is not a day", e);
        }
    }

    private static String text(JsonNode from, String field) {
        require(from.path(field).isString(), "`" + field + "` is not text");
        return from.path(field).asString();
    }

    private static int number(JsonNode from, String field) {
        require(from.path(field).isInt(), "`" + field + "` is not a whole number");
        return from.path(field).asInt();
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** As JSON, the same for the same proofs in whatever order they came. */
    public String print() {
        var root = JSON.createObjectNode();
        root.put("format", FORMAT).put("site", site).put("edition", edition);
        var results = root.putArray("results");
        for (var proof : all) {
            results.addObject()
                    .put("promise", proof.promise())
                    .put("check", proof.check())
                    .put("pages", proof.pages())
                    .put("of", proof.of())
                    .put("outcome", proof.outcome().name().toLowerCase(Locale.ROOT))
                    .put("on", proof.on().toString());
        }
        return StableJson.print(root);
    }
}
