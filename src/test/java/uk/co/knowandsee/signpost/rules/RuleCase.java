package uk.co.knowandsee.signpost.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.co.knowandsee.signpost.content.Page;
import uk.co.knowandsee.signpost.content.SamplePage;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Where;
import uk.co.knowandsee.signpost.yaml.YamlPart;
import uk.co.knowandsee.signpost.yaml.YamlReader;

/**
 * A rule's bad example and its near miss, from {@code src/test/rules/}.
 *
 * @param rule its id
 * @param file the page that the case makes, or the file that it spoils
 * @param bad what breaks the rule; {@code §} stands in front of the words that do
 * @param fine what looks much like it and is right
 * @param header lines for the bad page
 * @param fineHeader lines for the good page
 * @param find what to replace in a file that exists, when the case spoils one instead of making a page
 * @param create whether it makes a file that is no ordinary page
 * @param at where the problem is reported, as file or file:line, when that is not where the bad words stand
 * @param times how often the page is made, each under a name of its own
 * @param elsewhere the test that seeds the bad example of a rule that takes more than one file; empty for all others
 */
public record RuleCase(
        String rule,
        String file,
        String bad,
        String fine,
        Map<String, String> header,
        Map<String, String> fineHeader,
        Optional<String> find,
        boolean create,
        Optional<String> at,
        int times,
        String elsewhere) {

    private static final Path CASES = Path.of("src/test/rules");
    private static final String MARK = "§";

    /** Every case. */
    public static List<RuleCase> all() {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .flatMap(file -> read(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<RuleCase> read(Path file) {
        var problems = new Problems();
        var root = new YamlReader()
                .read(file, file.toString(), problems)
                .orElseThrow(() -> new AssertionError(problems.all()));
        return root.items().stream().map(RuleCase::of).toList();
    }

    private static RuleCase of(YamlPart written) {
        var header = map(written, "header");
        var page = written.text("in").isEmpty() ? "parents/seeded.md" : written.text("in");
        return new RuleCase(
                written.text("rule"),
                written.part("edit")
                        .or(() -> written.part("create"))
                        .map(YamlPart::text)
                        .orElse("content/" + page),
                written.text("bad"),
                written.text("fine"),
                header,
                written.part("fineHeader").isPresent() ? map(written, "fineHeader") : header,
                written.part("find").map(YamlPart::text),
                written.part("create").isPresent(),
                written.part("at").map(YamlPart::text),
                written.part("times")
                        .map(times -> Integer.parseInt(times.text()))
                        .orElse(1),
                written.text("elsewhere"));
    }

    private static Map<String, String> map(YamlPart written, String key) {
        var map = new LinkedHashMap<String, String>();
        written.part(key).ifPresent(part -> part.keys().forEach(k -> map.put(k, part.text(k))));
        return map;
    }

    /** Whether it makes a page of its own. */
    public boolean makesAPage() {
        return find.isEmpty() && !create && elsewhere.isEmpty();
    }

    /** The same in another file. */
    public RuleCase in(String other) {
        return new RuleCase(rule, other, bad, fine, header, fineHeader, find, create, at, times, elsewhere);
    }

    /** Where the problem has to be reported: the file, and the line when one is asked for. */
    public boolean isAt(Where where, String before) {
        var place = at.orElseGet(() -> file + (create && !bad.contains(MARK) ? "" : ":" + line(before)));
        var parts = place.split(":", 2);
        return where.file().equals(parts[0]) && (parts.length == 1 || where.line() == Integer.parseInt(parts[1]));
    }

    /** Whether it spoils a file that exists, and every line of it stays where it was. */
    public boolean keepsLines() {
        return find.filter(
                        old -> old.lines().count() == bad.lines().count() && old.endsWith("\n") == bad.endsWith("\n"))
                .isPresent();
    }

    /** The spoilt file as a whole. */
    public String spoilt(String before) {
        return marked(before).replace(MARK, "");
    }

    /** The line on which the bad words stand; 1 when nothing marks another. */
    public int line(String before) {
        var text = marked(before);
        int at = text.indexOf(MARK);
        return at < 0
                ? 1
                : 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    }

    private String marked(String before) {
        return find.map(old -> {
                    if (!before.contains(old)) {
                        throw new AssertionError(file + " does not hold `" + old + "`");
                    }
                    return before.replace(old, bad);
                })
                .orElseGet(() -> create ? bad : "---\n" + headerLines(header) + "\n---\n" + bad + "\n");
    }

    /** The bad page, for a check of the rules alone. */
    Page badPage() {
        return SamplePage.of(file, headerLines(header).replace(MARK, ""), spoiltBody(bad));
    }

    /** The page of the near miss. */
    Page finePage() {
        return SamplePage.of(file, headerLines(fineHeader), fine + "\n");
    }

    private static String spoiltBody(String body) {
        return body.replace(MARK, "") + "\n";
    }

    private String headerLines(Map<String, String> own) {
        var lines = new LinkedHashMap<String, String>();
        lines.put("title", "A page");
        lines.put("type", type());
        lines.put("status", "published");
        lines.put("date", "2026-11-22");
        lines.put("reviewBy", "2027-05-22");
        lines.put("owner", "us");
        lines.put("summary", "A page for a test.");
        if (type().equals("story")) {
            lines.put("contentNote", "Nothing bad happens.");
            lines.put("basedOn", "Danny and Kez are made up.");
        }
        if (type().equals("lesson")) {
            lines.put("keyStage", "KS3");
            lines.put("minutes", "50");
            lines.put("curriculum", "[RSHE]");
        }
        lines.putAll(own);
        return lines.entrySet().stream()
                .map(e -> e.getKey() + ": " + e.getValue())
                .collect(Collectors.joining("\n"));
    }

    private String type() {
        if (header.containsKey("type")) {
            return header.get("type");
        }
        if (file.contains("/stories/")) {
            return "story";
        }
        return rule.startsWith("lesson/") ? "lesson" : "page";
    }

    @Override
    public String toString() {
        return rule;
    }
}
