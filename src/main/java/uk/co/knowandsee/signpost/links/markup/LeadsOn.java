package uk.co.knowandsee.signpost.links.markup;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import uk.co.knowandsee.signpost.links.words.Words;

/** Where a page sends its reader by itself. Scripts are looked at, never run. */
final class LeadsOn {

    private static final Evaluator AS_HEADERS = Selector.evaluatorOf("meta[http-equiv]");
    private static final Evaluator FRAMES = Selector.evaluatorOf("frame[src], iframe[src]");
    private static final Evaluator SCRIPTS_FROM_ELSEWHERE = Selector.evaluatorOf("script[src]");
    private static final Evaluator OWN_SCRIPTS = Selector.evaluatorOf("script:not([src])");
    private static final Pattern REFRESH = Pattern.compile(
            "\\s{0,9}(\\d{1,5})(?:\\.\\d{0,9})?\\s{0,9}[;,]\\s{0,9}(?:url\\s{0,9}=\\s{0,9})?[\"']?([^\"']{1,2000}).{0,9}",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_WAIT = 10; // seconds; after that a reader has read the page
    private static final String TEXT = "\\s{0,9}[\"']([^\"'\\\\\\n]{1,1000})[\"']";
    private static final Pattern SCRIPT = Pattern.compile(
            "\\blocation(?:\\.href)?\\s{0,9}=(?!=)" + TEXT + "|\\blocation\\.(?:replace|assign)\\s{0,9}\\(" + TEXT);
    private static final int ONLY = 600; // letters of a script that does nothing else
    private static final int NEARLY_NO_TEXT = 15; // words
    private static final int LONGEST_BARE = 2_000; // letters, of so few words

    private final Document page;
    private final URI at;
    private final URI base;
    private final boolean bare;

    LeadsOn(Document page, URI at, URI base, String everything) {
        this.page = page;
        this.at = at;
        this.base = base;
        this.bare = everything.length() < LONGEST_BARE && Words.of(everything).size() < NEARLY_NO_TEXT;
    }

    Optional<URI> find() {
        return refresh().or(this::onlyFrame).or(this::script).filter(to -> !isHere(to));
    }

    private Optional<URI> refresh() {
        return page.select(AS_HEADERS).stream()
                .filter(meta -> meta.attr("http-equiv").strip().equalsIgnoreCase("refresh"))
                .filter(meta -> meta.closest("noscript") == null)
                .map(meta -> REFRESH.matcher(meta.attr("content")))
                .filter(refresh -> refresh.matches() && Integer.parseInt(refresh.group(1)) <= LONGEST_WAIT)
                .flatMap(refresh -> WebAddresses.resolve(base, refresh.group(2)).stream())
                .findFirst();
    }

    private Optional<URI> onlyFrame() {
        if (!bare) {
            return Optional.empty();
        }
        var frames = page.select(FRAMES).stream()
                .filter(frame -> frame.closest("noscript") == null && isSeen(frame))
                .flatMap(frame -> WebAddresses.resolve(base, frame.attr("src")).stream())
                .distinct()
                .toList();
        return frames.size() == 1 ? Optional.of(frames.get(0)) : Optional.empty();
    }

    private static boolean isSeen(Element frame) {
        return !Furniture.hides(frame.attr("style"))
                && !List.of("0", "1").contains(frame.attr("width"))
                && !List.of("0", "1").contains(frame.attr("height"));
    }

    private Optional<URI> script() {
        if (!bare || !page.select(SCRIPTS_FROM_ELSEWHERE).isEmpty()) {
            return Optional.empty();
        }
        var scripts = page.select(OWN_SCRIPTS).stream()
                .filter(script -> !script.attr("type").toLowerCase(Locale.ROOT).contains("json"))
                .flatMap(script -> script.dataNodes().stream())
                .map(DataNode::getWholeData)
                .collect(Collectors.joining("\n"))
                .strip();
        var onLoad = page.body().attr("onload");
        var all = onLoad.isEmpty() ? scripts : scripts + "\n" + onLoad;
        return all.length() > ONLY ? Optional.empty() : target(all);
    }

    private Optional<URI> target(String script) {
        return SCRIPT.matcher(script)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .findFirst()
                .flatMap(written -> WebAddresses.resolve(base, written));
    }

    private boolean isHere(URI to) {
        return withoutFragment(to).equals(withoutFragment(at));
    }

    private static String withoutFragment(URI address) {
        return address.toString().split("#", 2)[0];
    }
}
