package uk.co.knowandsee.signpost.articles;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings.Syntax;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Takes articles out of the pages of a baked site. Each is taken out once, however often somebody asks for it. */
public final class ArticleReader {

    /** What belongs to the page on our site and to nothing else. */
    private static final String FRAME =
            "script, style, noscript, nav, svg, form, input, button, .take-away, .exit-note, .exit-link, .out-of-step, .back-link, [hidden]";

    private static final Evaluator FRAME_PARTS = QueryParser.parse(FRAME);

    /** What begins with the name of its kind, e.g. {@code tel:}, is whole already. */
    private static final Pattern WHOLE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");

    private static final Set<String> KEPT =
            Set.of("href", "src", "alt", "lang", "dir", "colspan", "rowspan", "scope", "width", "height");

    private final Path website;
    private final URI host;
    private final Map<String, Optional<Article>> found = new HashMap<>();

    /**
     * @param website a folder with a baked site
     * @param host where the site is published, e.g. {@code https://www.knowandsee.co.uk}
     */
    public ArticleReader(Path website, URI host) {
        this.website = website;
        this.host = URI.create(host.toString().replaceFirst("/*$", "/"));
    }

    /**
     * What a page says.
     *
     * @param address from the site's root, e.g. {@code parents/leaflet.html}
     * @throws IllegalArgumentException when the page is none of ours: without a main part, or without help on it
     */
    public Article read(String address) throws IOException {
        return find(address)
                .orElseThrow(() -> new IllegalArgumentException("not a page with a main part and help: " + address));
    }

    /** What a page says; empty when it is none of ours or could not be baked, which whoever reads the bake back will say. */
    public Optional<Article> find(String address) throws IOException {
        var known = found.get(address);
        if (known == null) {
            known = take(address);
            found.put(address, known);
        }
        return known;
    }

    private Optional<Article> take(String address) throws IOException {
        if (!Files.isRegularFile(website.resolve(address))) {
            return Optional.empty();
        }
        var at = host.resolve(address);
        var page = parse(address);
        page.outputSettings(new Document.OutputSettings()
                .syntax(Syntax.xml)
                .escapeMode(EscapeMode.xhtml)
                .prettyPrint(false));
        var main = page.selectFirst("main");
        var help = page.selectFirst("section.help-block");
        if (main == null || help == null || help.text().isBlank()) {
            return Optional.empty();
        }
        var heading = main.selectFirst("h1");
        var title = heading == null ? page.title() : heading.text();
        if (heading != null) {
            heading.remove();
        }
        bare(main);
        bare(help);
        var html = page.child(0);
        return Optional.of(new Article(
                at,
                title,
                html.attr("lang"),
                html.hasAttr("dir") ? html.attr("dir") : "ltr",
                main.html().strip(),
                help.html().strip(),
                PlainText.of(main),
                PlainText.of(help)));
    }

    /** What a page lists in tables, in lists with dots, and in paragraphs that begin in bold. */
    public List<Entry> entries(String address) throws IOException {
        var main = parse(address).selectFirst("main");
        return main == null ? List.of() : new EntryFinder(main).entries();
    }

    private Document parse(String address) throws IOException {
        return Jsoup.parse(
                website.resolve(address), "UTF-8", host.resolve(address).toString());
    }

    private static void bare(Element part) {
        part.select(FRAME_PARTS).remove();
        part.select("img[alt='']").remove();
        markNotes(part);
        part.getAllElements().forEach(ArticleReader::keepOnlyWhatAnyPageKnows);
        part.children().select("header, section, div:empty, span:empty").forEach(Node::unwrap);
    }

    /** What stands in a box on our page must not be missed where there are no boxes. */
    private static void markNotes(Element part) {
        part.select("[role=note]").tagName("blockquote");
        part.select(".callout__title").forEach(title -> title.html("<b>" + title.html() + "</b>"));
    }

    private static void keepOnlyWhatAnyPageKnows(Element element) {
        for (var name : new String[] {"href", "src"}) {
            if (element.hasAttr(name) && !WHOLE.matcher(element.attr(name)).lookingAt()) {
                element.attr(name, element.absUrl(name));
            }
        }
        element.attributes().asList().stream()
                .map(Attribute::getKey)
                .filter(name -> !KEPT.contains(name))
                .toList()
                .forEach(element::removeAttr);
        element.childNodes().stream().filter(Comment.class::isInstance).toList().forEach(Node::remove);
    }
}
