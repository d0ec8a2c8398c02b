package uk.co.knowandsee.signpost.hostile;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What of a baked page could run, fetch or send something that a writer has put there. */
public final class Faults {

    /** Elements that no page of ours needs; what a page of the templates has besides is checked by attribute. */
    private static final Set<String> NEVER = Set.of(
            "style",
            "iframe",
            "frame",
            "frameset",
            "object",
            "embed",
            "applet",
            "form",
            "input",
            "textarea",
            "select",
            "base",
            "template",
            "noscript",
            "math",
            "foreignobject",
            "animate",
            "set",
            "image",
            "audio",
            "video",
            "source",
            "track",
            "marquee",
            "plaintext",
            "xmp",
            "noembed",
            "noframes",
            "portal",
            "param",
            "keygen");

    private static final Set<String> ADDRESSES = Set.of(
            "href",
            "src",
            "srcset",
            "action",
            "formaction",
            "poster",
            "data",
            "background",
            "cite",
            "ping",
            "longdesc",
            "xlink:href",
            "codebase",
            "manifest",
            "archive",
            "classid",
            "profile",
            "usemap",
            "lowsrc",
            "dynsrc",
            "imagesrcset",
            "srcdoc",
            "content:url");

    private static final Set<String> HOSTS = Set.of(
            "sample.example",
            "campaign.example",
            "weather.example",
            "www.childline.org.uk",
            "childline.org.uk",
            "www.police.uk",
            "haltonsafeguardingchildrenpartnership.org.uk",
            "www.example.org");

    private static final Pattern SCHEME = Pattern.compile("^([a-z][a-z0-9+.-]*):.*", Pattern.DOTALL);

    private Faults() {}

    /** Each in a few words; none when the page is harmless. */
    public static List<String> in(String html) {
        return in(Jsoup.parse(html));
    }

    static List<String> in(Document page) {
        return page.getAllElements().stream().flatMap(Faults::in).toList();
    }

    private static Stream<String> in(Element element) {
        var name = element.normalName();
        var ofItself = (NEVER.contains(name) && !isStep(element)) || (name.equals("script") && !isOurs(element))
                ? Stream.of("<" + name + ">")
                : Stream.<String>empty();
        return Stream.concat(
                ofItself, element.attributes().asList().stream().flatMap(attribute -> in(element, attribute)));
    }

    /** The steps of a self-check wait in templates, with nothing in them that a page may not hold. */
    private static boolean isStep(Element template) {
        return template.hasAttr("data-step") || template.hasAttr("data-service");
    }

    private static boolean isOurs(Element script) {
        return (script.data().isEmpty() && script.attr("src").matches("(/|(\\.\\./)*)js/site\\.js"))
                || OurFacts.are(script);
    }

    private static Stream<String> in(Element element, Attribute attribute) {
        var key = attribute.getKey().toLowerCase(Locale.ROOT);
        var told = "<" + element.normalName() + " " + key + "=" + attribute.getValue() + ">";
        boolean runs = key.startsWith("on")
                || key.equals("style")
                || key.equals("srcdoc")
                || (key.equals("http-equiv") && !attribute.getValue().equals("Content-Security-Policy"))
                || key.equals("is");
        boolean leads = ADDRESSES.contains(key) && !mayLeadTo(attribute.getValue());
        return runs || leads ? Stream.of(told) : Stream.empty();
    }

    /** Reads an address as a browser does: no controls or blanks around it, no tabs or line ends in it, {@code \} as a slash. */
    private static boolean mayLeadTo(String written) {
        var address = written.replaceAll("[\\t\\n\\r]", "")
                .replaceAll("^[\\x00-\\x20]+|[\\x00-\\x20]+$", "")
                .replace('\\', '/')
                .toLowerCase(Locale.ROOT);
        var scheme = SCHEME.matcher(address);
        if (address.startsWith("//")) {
            return false;
        }
        if (!scheme.matches()) {
            return true;
        }
        return switch (scheme.group(1)) {
            case "tel", "sms" -> address.matches("(tel|sms):\\+?[0-9]+");
            case "https" -> HOSTS.contains(address.replaceFirst("https:/*", "").replaceFirst("[/?#].*", ""));
            default -> false;
        };
    }
}
