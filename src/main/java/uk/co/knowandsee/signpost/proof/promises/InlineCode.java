package uk.co.knowandsee.signpost.proof.promises;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import uk.co.knowandsee.signpost.problem.Rule;

/**
 * Checks that no page and no drawing carries script or style of its own. Browsers are told to run and show only what comes
 * from our files, because then nothing that slips into a page can run; so it would not work either.
 */
final class InlineCode implements Promises.PageCheck {

    static final Rule RULE = Rule.error(
            "secure/inline", "script and style run only from our own files, so that nothing that slips in can run");

    /** What a {@code script} element may hold: facts that nothing runs. */
    private static final Set<String> FACTS = Set.of("application/json", "application/ld+json");

    @Override
    public Stream<Slip> check(ReadPage page) {
        return page.html().getAllElements().stream()
                .flatMap(element -> Stream.concat(attributes(page, element), elements(page, element)));
    }

    private static Stream<Slip> attributes(ReadPage page, Element element) {
        return StreamSupport.stream(element.attributes().spliterator(), false)
                .filter(InlineCode::runs)
                .map(attribute -> slip(
                        page,
                        element,
                        "`" + attribute.getKey() + "` stands on `<" + element.normalName() + ">`",
                        attribute.getKey().equalsIgnoreCase("style")
                                ? "give the element a class, and put its style into assets/css/"
                                : "take it out, and let a script in assets/js/ listen instead"));
    }

    private static boolean runs(Attribute attribute) {
        var name = attribute.getKey().toLowerCase(Locale.ROOT);
        return name.equals("style") || name.matches("on[a-z]+");
    }

    private static Stream<Slip> elements(ReadPage page, Element element) {
        return switch (element.normalName()) {
            case "style" -> Stream.of(slip(page, element, "a `<style>` stands in the page", "put it into assets/css/"));
            case "script" ->
                isOurFile(element)
                        ? Stream.of()
                        : Stream.of(slip(page, element, "a `<script>` stands in the page", "put it into assets/js/"));
            default -> Stream.of();
        };
    }

    private static boolean isOurFile(Element script) {
        var type = script.attr("type").strip().toLowerCase(Locale.ROOT);
        return FACTS.contains(type) || (script.hasAttr("src") && script.data().isBlank());
    }

    private static Slip slip(ReadPage page, Element element, String what, String remedy) {
        return Slip.in(page, ReadPage.startOf(element), RULE, what + ", and browsers are told to ignore it", remedy);
    }
}
