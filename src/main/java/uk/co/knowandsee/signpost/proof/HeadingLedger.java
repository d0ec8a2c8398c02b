package uk.co.knowandsee.signpost.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import uk.co.knowandsee.signpost.content.Page;
import uk.co.knowandsee.signpost.markdown.Pressed;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Rule;
import uk.co.knowandsee.signpost.problem.Suggestion;
import uk.co.knowandsee.signpost.problem.Where;

/**
 * Remembers every heading that a school or a partner may link to. An id that was published and is gone is an
 * error, so that a heading is never reworded without somebody noticing that its links break.
 */
public final class HeadingLedger {

    /** One {@code address#id} a line, in order, so that its diff reads well. */
    public static final String FILE = "data/headings.txt";

    private static final Rule GONE =
            Rule.error("links/heading-gone", "schools and partners link to headings, and nobody tells them");

    private final Path siteFolder;

    public HeadingLedger(Path siteFolder) {
        this.siteFolder = siteFolder;
    }

    /**
     * Compares the ledger with what was baked. A site without a ledger remembers nothing yet.
     *
     * @param headings the headings of a page, by its address
     */
    public void check(List<Page> pages, Function<String, List<Pressed.Placed>> headings, Problems problems)
            throws IOException {
        var file = siteFolder.resolve(FILE);
        if (!Files.exists(file)) {
            return;
        }
        var now = anchors(pages, headings);
        var lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#") && !now.containsKey(line)) {
                gone(line, i + 1, pages, now, problems);
            }
        }
        now.keySet().removeAll(lines.stream().map(String::strip).toList());
        if (!now.isEmpty()) {
            problems.warning(
                    Where.file(FILE),
                    now.size() + " headings are new, the first is `" + now.firstKey() + "`",
                    "run `./signpost bake --record-headings` and commit the file, so that links to them are kept alive");
        }
    }

    /** Writes down every heading there is, and keeps what was written down before. */
    public void record(List<Page> pages, Function<String, List<Pressed.Placed>> headings) throws IOException {
        var file = siteFolder.resolve(FILE);
        var all = new TreeSet<>(anchors(pages, headings).keySet());
        if (Files.exists(file)) {
            Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .forEach(all::add);
        }
        Files.createDirectories(siteFolder.resolve("data"));
        Files.writeString(file, String.join("\n", all) + "\n", StandardCharsets.UTF_8);
    }

    private static SortedMap<String, Where> anchors(List<Page> pages, Function<String, List<Pressed.Placed>> headings) {
        var anchors = new TreeMap<String, Where>();
        for (var page : pages) {
            headings.apply(page.address())
                    .forEach(heading -> anchors.put(page.address() + "#" + heading.text(), heading.where()));
        }
        return anchors;
    }

    private static void gone(String anchor, int line, List<Page> pages, Map<String, Where> now, Problems problems) {
        var address = anchor.replaceFirst("#.*", "");
        var source =
                pages.stream().filter(page -> page.address().equals(address)).findFirst();
        var id = anchor.substring(anchor.indexOf('#') + 1);
        var near = Suggestion.nearest(anchor, now.keySet()).map(now::get);
        problems.add(GONE.broken(
                near.or(() -> source.map(page -> Where.file(page.source()))).orElse(Where.line(FILE, line)),
                "the heading `" + anchor + "` is gone, and others may link to it",
                "write `{#" + id + "}` at the end of the heading that took its place, or delete line " + line + " of "
                        + FILE + " if nobody needs it any more"));
    }
}
