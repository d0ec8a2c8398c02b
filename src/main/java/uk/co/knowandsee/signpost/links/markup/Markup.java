package uk.co.knowandsee.signpost.links.markup;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import uk.co.knowandsee.signpost.directory.Hours;
import uk.co.knowandsee.signpost.links.words.Plain;
import uk.co.knowandsee.signpost.links.words.Words;

/**
 * A page, taken apart.
 *
 * @param title its title
 * @param text what a reader sees
 * @param language what its markup says that it is written in, as two letters; empty when it says nothing
 * @param phones digits of every number
 * @param hours opening hours as data
 * @param anchors where a fragment can lead
 * @param hosts the other sites that it links to
 * @param parts host and path of its scripts, styles, pictures and frames
 * @param leadsOn where it sends its reader by itself
 * @param needsScripts whether it is an empty frame that scripts would fill
 */
public record Markup(
        String title,
        VisibleText text,
        String language,
        Set<String> phones,
        List<Hours.Weekly> hours,
        Set<String> anchors,
        Set<String> hosts,
        Set<String> parts,
        Optional<URI> leadsOn,
        boolean needsScripts) {

    private static final Evaluator BASE = Selector.evaluatorOf("base[href]");
    private static final Evaluator ROOT = Selector.evaluatorOf("html");
    private static final Evaluator SCRIPT = Selector.evaluatorOf("script");
    private static final Evaluator WITHOUT_SCRIPTS = Selector.evaluatorOf("noscript");
    private static final int DEEPEST = 200; // elements in each other; real pages have a few dozen
    private static final int LONGEST_TITLE = 300; // letters
    private static final int AN_EMPTY_FRAME = 30; // words
    private static final int LONGEST_FRAME = 2_000; // letters, of so few words
    private static final Evaluator FRAME_FOR_SCRIPTS = Selector.evaluatorOf(
            "#root, #app, #__next, #__nuxt, #___gatsby, app-root, #app-root, #main-app, [ng-app], [data-reactroot]");

    /** Of HTML. Deep nesting is cut, not followed. */
    public static Markup ofHtml(URI at, String html) {
        var page = Jsoup.parse(html, Parser.htmlParser().setMaxDepth(DEEPEST));
        var base = baseOf(page, at);
        var text = VisibleText.of(page);
        var data = DataBlocks.of(page);
        var links = new PageLinks(page, at, base);
        return new Markup(
                Plain.shortened(Plain.line(page.title()), LONGEST_TITLE),
                text,
                language(page),
                PageNumbers.of(page, text.everything(), data),
                DataHours.of(page, data),
                links.anchors(),
                links.hosts(),
                links.parts(),
                new LeadsOn(page, at, base, text.everything()).find(),
                needsScripts(page, text.everything()));
    }

    /** Of text without markup. */
    public static Markup ofText(String text) {
        var plain = Plain.lines(text);
        return new Markup(
                "",
                new VisibleText(List.of(), plain, plain),
                "",
                PageNumbers.of(plain),
                List.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Optional.empty(),
                false);
    }

    private static URI baseOf(Document page, URI at) {
        var base = page.selectFirst(BASE);
        return base == null ? at : WebAddresses.resolve(at, base.attr("href")).orElse(at);
    }

    private static String language(Document page) {
        var root = page.selectFirst(ROOT);
        var written = root == null ? "" : root.attr("lang") + " " + root.attr("xml:lang");
        var words = Words.of(written);
        return words.isEmpty() || words.get(0).length() != 2 ? "" : words.get(0);
    }

    private static boolean needsScripts(Document page, String everything) {
        if (everything.length() > LONGEST_FRAME || page.selectFirst(SCRIPT) == null) {
            return false; // most pages: their words need not be counted
        }
        return Words.of(everything).size() < AN_EMPTY_FRAME
                && (page.selectFirst(FRAME_FOR_SCRIPTS) != null || asksForScripts(page));
    }

    private static boolean asksForScripts(Document page) {
        return page.select(WITHOUT_SCRIPTS).text().toLowerCase(Locale.ROOT).contains("javascript");
    }
}
