package uk.co.knowandsee.signpost.links.markup;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells what is on every page of a site, and hidden things, from what this page has to say. */
final class Furniture {

    private static final Set<String> NEVER_SEEN = Set.of(
            "script",
            "style",
            "template",
            "noscript",
            "iframe",
            "noframes",
            "audio",
            "video",
            "canvas",
            "datalist",
            "head",
            "object",
            "embed");
    private static final Set<String> TAGS = Set.of("nav", "aside", "footer", "dialog", "select", "button", "menu");
    private static final Set<String> ROLES = Set.of(
            "navigation",
            "banner",
            "contentinfo",
            "complementary",
            "search",
            "dialog",
            "alertdialog",
            "menu",
            "menubar");
    private static final Set<String> CLASSES = Set.of(
            "nav",
            "navbar",
            "navigation",
            "menu",
            "menubar",
            "breadcrumb",
            "breadcrumbs",
            "footer",
            "header",
            "sidebar",
            "topbar",
            "social",
            "share",
            "sharing",
            "skip-link",
            "skiplink",
            "pagination",
            "masthead",
            "site-header",
            "site-footer",
            "page-footer",
            "main-nav",
            "main-menu",
            "global-header",
            "global-footer",
            "newsletter");
    private static final List<String> IN_CLASSES =
            List.of("cookie", "gdpr", "onetrust", "consent-banner", "breadcrumb");
    private static final Set<String> NEVER_FURNITURE =
            Set.of("html", "body", "main", "article", "h1", "h2", "p", "span");

    private Furniture() {}

    static boolean isHidden(Element element) {
        return NEVER_SEEN.contains(element.normalName())
                || element.hasAttr("hidden")
                || (element.hasAttr("style") && hides(element.attr("style")))
                || (element.normalName().equals("dialog") && !element.hasAttr("open"))
                || (element.normalName().equals("input") && element.attr("type").equalsIgnoreCase("hidden"));
    }

    static boolean hides(String style) {
        var bare = style.replace(" ", "").toLowerCase(Locale.ROOT);
        return bare.contains("display:none") || bare.contains("visibility:hidden");
    }

    /** @param inMain a header inside an article is its own */
    static boolean isFurniture(Element element, boolean inMain) {
        var tag = element.normalName();
        return TAGS.contains(tag)
                || (tag.equals("header") && !inMain)
                || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
                || (!NEVER_FURNITURE.contains(tag) && isNamedSo(element));
    }

    private static boolean isNamedSo(Element element) {
        var names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        return !names.isBlank()
                && (IN_CLASSES.stream().anyMatch(names::contains)
                        || Arrays.stream(names.split(" ")).anyMatch(CLASSES::contains));
    }

    static boolean isMain(Element element) {
        return element.normalName().equals("main")
                || element.normalName().equals("article")
                || element.attr("role").equalsIgnoreCase("main");
    }
}
