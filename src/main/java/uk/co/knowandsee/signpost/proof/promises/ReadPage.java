package uk.co.knowandsee.signpost.proof.promises;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import uk.co.knowandsee.signpost.content.Page;
import uk.co.knowandsee.signpost.links.BakedFile;

/**
 * A baked page as a browser takes it apart.
 *
 * @param baked its addresses
 * @param html its elements, each with its place in the file
 * @param length characters in the file
 * @param source what it was made from; null for a file that has no page of its own, e.g. one of assets/
 */
record ReadPage(
        BakedFile baked,
        Document html,
        int length,
        @Nullable Page source) {

    /** Reads any text, however broken. */
    static ReadPage of(BakedFile baked, String text, @Nullable Page source) {
        var parser = Parser.htmlParser().setTrackPosition(true);
        return new ReadPage(baked, Jsoup.parse(text, "", parser), text.length(), source);
    }

    String file() {
        return baked.file();
    }

    boolean isOfType(String type) {
        return source != null && source.type().equals(type);
    }

    /** What is about this page only, and not the same on all. */
    Optional<Element> main() {
        return Optional.ofNullable(html.selectFirst("main"));
    }

    /** The numbers that somebody can dial from a part of the page, e.g. {@code 08001111}. */
    static Set<String> dialled(Element part) {
        return part.select("a[href^=tel:]").stream()
                .map(link -> link.attr("href").substring("tel:".length()))
                .collect(Collectors.toSet());
    }

    /** Where an element begins, in characters. */
    static int startOf(Element element) {
        return Math.max(0, element.sourceRange().startPos());
    }

    /** Where the part of the page ends that is its own: what belongs on every page comes after it. */
    int endOfMain() {
        return main().map(main -> main.endSourceRange().startPos())
                .filter(at -> at > 0)
                .orElse(Math.max(0, html.body().endSourceRange().startPos()));
    }
}
