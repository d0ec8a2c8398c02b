package uk.co.knowandsee.signpost.links;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** Takes the addresses from a feed or a sitemap, and from the HTML that feed entries carry as text. */
final class FeedLinks implements NodeVisitor {

    private static final Set<String> CARRIES_HTML = Set.of("description", "content", "content:encoded", "summary");
    private static final Set<String> CARRIES_FILES = Set.of("enclosure", "media:content", "media:thumbnail");

    private final Gathering found;

    FeedLinks(Gathering found) {
        this.found = found;
    }

    @Override
    public void head(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        var name = element.tagName().toLowerCase(Locale.ROOT);
        if (name.equals("loc") || name.endsWith(":loc")) {
            text(LinkKind.SITEMAP, element);
        } else if (name.equals("link") || name.equals("atom:link") || name.equals("xhtml:link")) {
            link(element);
        } else if (name.equals("guid") && !element.attr("isPermaLink").equalsIgnoreCase("false")) {
            text(LinkKind.FEED, element);
        } else if (CARRIES_FILES.contains(name) && element.hasAttr("url")) {
            attribute(element, "url");
        } else if (CARRIES_HTML.contains(name)) {
            ElementLinks.inText(element.wholeText(), found, textOffset(element));
        }
    }

    private void link(Element element) {
        if (element.hasAttr("href")) {
            attribute(element, "href");
        } else {
            text(LinkKind.FEED, element);
        }
    }

    private void attribute(Element element, String key) {
        var range = element.attributes().sourceRange(key).valueRange();
        found.link(LinkKind.FEED, element.attr(key), range.startPos());
    }

    private void text(LinkKind kind, Element element) {
        var written = element.wholeText();
        int leading = written.length() - written.stripLeading().length();
        found.link(kind, written.strip(), textOffset(element) + leading);
    }

    private static int textOffset(Element element) {
        return element.childNodeSize() > 0
                ? element.childNode(0).sourceRange().startPos()
                : element.sourceRange().startPos();
    }
}
