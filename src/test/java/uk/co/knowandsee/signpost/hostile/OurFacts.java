package uk.co.knowandsee.signpost.hostile;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one {@code script} element that our template for lessons writes into a page: facts for catalogues, which nothing
 * runs. Whatever an attempt brings in stands elsewhere, has another form, or is not the only one.
 */
final class OurFacts {

    private static final String TYPE = "application/ld+json";

    /** What could end the element, or a line of a program in it. */
    private static final Pattern COULD_END = Pattern.compile("[<>&\\u2028\\u2029]");

    private OurFacts() {}

    /** Whether this is that element, in its place, and holds nothing but what we have written down as JSON. */
    static boolean are(Element script) {
        return script.attributes().asList().toString().equals("[type=\"" + TYPE + "\"]")
                && standsInItsPlace(script)
                && isTheOnlyOne(script)
                && isOurJson(script.data(), pageOf(script));
    }

    /** Last in the page's own part, after the section that the same template writes. */
    private static boolean standsInItsPlace(Element script) {
        var parent = script.parent();
        var before = script.previousElementSibling();
        return parent != null
                && parent.normalName().equals("main")
                && before != null
                && before.is("section.take-away[aria-labelledby=site-take-away]")
                && script.nextElementSibling() == null;
    }

    private static boolean isTheOnlyOne(Element script) {
        return script.root().select("script:not([src])").size() == 1;
    }

    private static String pageOf(Element script) {
        return script.root().select("head > link[rel=canonical]").attr("href");
    }

    private static boolean isOurJson(String data, String page) {
        if (COULD_END.matcher(data).find()) {
            return false;
        }
        try {
            var facts = JsonMapper.shared().readTree(data);
            return written(facts).equals(data)
                    && facts.path("@type").asString().equals("LearningResource")
                    && !page.isEmpty()
                    && facts.path("url").asString().equals(page);
        } catch (JacksonException notJson) {
            return false;
        }
    }

    private static String written(JsonNode facts) {
        return COULD_END
                .matcher(facts.toString())
                .replaceAll(sign -> "\\\\u%04x".formatted((int) sign.group().charAt(0)));
    }
}
