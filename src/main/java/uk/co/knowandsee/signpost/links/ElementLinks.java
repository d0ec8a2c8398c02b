package uk.co.knowandsee.signpost.links;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** Takes every address and id from the elements of a page or a drawing. */
final class ElementLinks implements NodeVisitor {

    private static final Pattern REFRESH = Pattern.compile(
            "[^;,]*[;,]\\s*(?:url\\s*=\\s*)?(?<quote>['\"]?)(?<to>[^'\"]*).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SHARED_ADDRESS = Pattern.compile(
            "(?:og:(?:url|image|video|audio)(?::url|:secure_url)?|twitter:(?:url|image|player)(?::src)?)");
    private static final Pattern CONTACT =
            Pattern.compile("\\s*(?:tel|sms|mailto):.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Set<String> ICONS =
            Set.of("icon", "apple-touch-icon", "apple-touch-icon-precomposed", "mask-icon", "manifest");
    private static final Set<String> HINTS = Set.of("preload", "modulepreload", "prefetch", "prerender");
    private static final Set<String> CONNECTIONS = Set.of("preconnect", "dns-prefetch");
    private static final int DEEPEST_NESTING = 3; // of pages inside `srcdoc`

    private final Gathering found;
    private final int pin; // where addresses of an embedded page are said to stand; -1 in a page of its own
    private final int depth;

    ElementLinks(Gathering found) {
        this(found, -1, 0);
    }

    private ElementLinks(Gathering found, int pin, int depth) {
        this.found = found;
        this.pin = pin;
        this.depth = depth;
    }

    /** For HTML that is carried as text, as in a feed: its addresses stand where the text begins. */
    static void inText(String html, Gathering found, int offset) {
        embedded(html, found, offset, 1);
    }

    private static void embedded(String html, Gathering found, int offset, int depth) {
        if (depth <= DEEPEST_NESTING) {
            Jsoup.parse(html).traverse(new ElementLinks(found, offset, depth));
        }
    }

    @Override
    public void head(Node node, int ignoredDepth) {
        if (node instanceof Element element) {
            element.attributes().forEach(attribute -> attribute(element, attribute));
        } else if (node instanceof DataNode text && isIn(text, "style")) {
            found.css(text.getWholeData(), pin >= 0 ? pin : text.sourceRange().startPos());
        }
    }

    private void attribute(Element element, Attribute attribute) {
        var value = attribute.getValue();
        int at = offsetOf(element, attribute.getKey());
        switch (attribute.getKey().toLowerCase(Locale.ROOT)) {
            case "href", "xlink:href" -> href(element, value, at);
            case "src" -> found.link(kindOfSource(element.normalName()), value, at);
            case "srcset", "imagesrcset" ->
                SourceSet.candidates(value).forEach(c -> found.link(LinkKind.IMAGE, c.written(), at + c.at()));
            case "poster", "background" -> found.link(LinkKind.IMAGE, value, at);
            case "action", "formaction" -> found.link(LinkKind.FORM, value, at);
            case "cite" -> found.link(LinkKind.CITATION, value, at);
            case "longdesc" -> found.link(LinkKind.ANCHOR, value, at);
            case "ping" -> found.link(LinkKind.HINT, value, at);
            case "srcdoc" -> embedded(value, found, at, depth + 1);
            case "id" -> id(value, at);
            default -> rare(element, attribute, at);
        }
    }

    private void rare(Element element, Attribute attribute, int at) {
        var name = element.normalName();
        var key = attribute.getKey().toLowerCase(Locale.ROOT);
        var value = attribute.getValue();
        if (name.equals("a") && key.equals("name") && pin < 0) {
            found.name(value);
        } else if (name.equals("object") && key.equals("data")) {
            found.link(LinkKind.FRAME, value, at);
        } else if (name.equals("html") && key.equals("manifest")) {
            found.link(LinkKind.HINT, value, at);
        } else if (name.equals("meta") && key.equals("content")) {
            meta(element, value, at);
        } else if (key.equals("style") || (value.contains("url(") && isDrawing(element))) {
            found.css(value, at);
        }
    }

    private void id(String id, int at) {
        if (pin < 0 && !id.isEmpty()) {
            found.id(id, at);
        }
    }

    private void href(Element element, String value, int at) {
        switch (element.normalName()) {
            case "base" -> found.base(value);
            case "a", "area" -> anchor(element, value, at);
            case "link" -> found.link(kindOfRelation(element.attr("rel")), value, at);
            case "script" -> found.link(LinkKind.SCRIPT, value, at);
            case "image" -> found.link(LinkKind.IMAGE, value, at);
            default -> found.link(LinkKind.DRAWING, value, at);
        }
    }

    private void anchor(Element element, String value, int at) {
        found.link(LinkKind.ANCHOR, value, CONTACT.matcher(value).matches() ? element.text() : "", at);
    }

    private void meta(Element element, String value, int at) {
        var name = element.hasAttr("property") ? element.attr("property") : element.attr("name");
        if (SHARED_ADDRESS.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
            found.link(LinkKind.SHARING, value, at);
        } else if (element.attr("http-equiv").equalsIgnoreCase("refresh")) {
            var refresh = REFRESH.matcher(value);
            if (refresh.matches()) {
                found.link(LinkKind.REFRESH, refresh.group("to").strip(), at + refresh.start("to"));
            }
        }
    }

    private static LinkKind kindOfSource(String element) {
        return switch (element) {
            case "script" -> LinkKind.SCRIPT;
            case "iframe", "frame", "embed" -> LinkKind.FRAME;
            case "audio", "video", "source", "track" -> LinkKind.MEDIA;
            default -> LinkKind.IMAGE;
        };
    }

    private static LinkKind kindOfRelation(String rel) {
        var relations = Set.copyOf(
                java.util.List.of(rel.strip().toLowerCase(Locale.ROOT).split("\\s+")));
        if (relations.contains("stylesheet")) {
            return LinkKind.STYLESHEET;
        }
        if (relations.stream().anyMatch(ICONS::contains)) {
            return LinkKind.ICON;
        }
        if (relations.stream().anyMatch(HINTS::contains)) {
            return LinkKind.HINT;
        }
        if (relations.stream().anyMatch(CONNECTIONS::contains)) {
            return LinkKind.CONNECTION;
        }
        return relations.contains("canonical") ? LinkKind.CANONICAL : LinkKind.RELATED;
    }

    private static boolean isDrawing(Element element) {
        return element.normalName().equals("svg") || element.closest("svg") != null;
    }

    private static boolean isIn(Node node, String parent) {
        return node.parent() instanceof Element element && element.normalName().equals(parent);
    }

    private int offsetOf(Element element, String key) {
        if (pin >= 0) {
            return pin;
        }
        var range = element.attributes().sourceRange(key).valueRange();
        return range.isTracked()
                ? range.startPos()
                : Math.max(0, element.sourceRange().startPos());
    }
}
