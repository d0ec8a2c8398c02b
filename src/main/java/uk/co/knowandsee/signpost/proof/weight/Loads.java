package uk.co.knowandsee.signpost.proof.weight;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import uk.co.knowandsee.signpost.links.BakedFile;
import uk.co.knowandsee.signpost.links.Route;
import uk.co.knowandsee.signpost.links.Router;
import uk.co.knowandsee.signpost.links.Spot;

/** What a baked page makes a browser load, and what of it makes the reader wait. */
final class Loads {

    private static final Set<String> SCRIPT_TYPES =
            Set.of("", "text/javascript", "application/javascript", "text/ecmascript", "application/ecmascript");

    private final BakedFile page;
    private static final String SHEETS = "link[rel~=(?i)\\bstylesheet\\b]";
    private static final String FOR_PAPER = "[media=print]";

    private final Router router;
    private final Document html;

    /**
     * A place where reading stops until something has arrived.
     *
     * @param href its address; empty for a script in the page itself
     */
    record Wait(Spot spot, String href) {}

    /** Reads any text, however broken. */
    Loads(String file, String text, Router router) {
        this.router = router;
        this.html = Jsoup.parse(text, "", Parser.htmlParser().setTrackPosition(true));
        var base = html.select("base[href]").attr("href");
        this.page = new BakedFile(file, base, List.of(), Set.of(), Map.of(), List.of());
    }

    /** Stylesheets of the site for which a page waits before it shows, by address. */
    List<String> sheets() {
        return inside(html.select(SHEETS).not(FOR_PAPER).eachAttr("href"));
    }

    /** Scripts, icons, the style of printed pages and whatever else the head asks for. */
    List<String> others() {
        var addresses = new ArrayList<>(html.select("script[src]").eachAttr("src"));
        addresses.addAll(html.select(SHEETS).select(FOR_PAPER).eachAttr("href"));
        addresses.addAll(html.select("link[rel~=(?i)\\b(icon|apple-touch-icon|manifest|preload|modulepreload)\\b]")
                .eachAttr("href"));
        return inside(addresses);
    }

    /** Images: of each, the addresses among which a browser chooses. */
    List<List<String>> images() {
        return html.select("img").stream().map(this::choices).toList();
    }

    private List<String> choices(Element image) {
        var picture = image.closest("picture");
        var written = new ArrayList<>(List.of(image.attr("src")));
        var sources = picture == null ? new Elements() : picture.select("source");
        Stream.concat(Stream.of(image), sources.stream())
                .flatMap(element -> Stream.of(element.attr("srcset").split(",")))
                .map(candidate -> candidate.strip().split("\\s+")[0])
                .forEach(written::add);
        return inside(written);
    }

    /** Scripts that run before the rest is read, and stylesheets of somebody else's server. */
    List<Wait> waits() {
        var scripts = html.select("script").stream().filter(Loads::makesWait).map(wait("src"));
        var sheets = html.select(SHEETS).stream()
                .filter(sheet -> router.route(page, sheet.attr("href")) instanceof Route.Outside)
                .map(wait("href"));
        return Stream.concat(scripts, sheets).toList();
    }

    private static boolean makesWait(Element script) {
        boolean deferred = script.hasAttr("src") && (script.hasAttr("defer") || script.hasAttr("async"));
        return SCRIPT_TYPES.contains(script.attr("type").strip().toLowerCase(Locale.ROOT)) && !deferred;
    }

    private Function<Element, Wait> wait(String attribute) {
        return element -> {
            var at = element.sourceRange().start();
            return new Wait(
                    new Spot(
                            page.file(),
                            Math.max(0, at.pos()),
                            Math.max(1, at.lineNumber()),
                            Math.max(1, at.columnNumber())),
                    element.attr(attribute));
        };
    }

    /** The characters of the page that are its own, from and to; the rest is much the same on every page. */
    int[] own() {
        var main = html.selectFirst("main");
        return main == null || main.endSourceRange().startPos() < 0
                ? new int[] {0, 0}
                : new int[] {main.sourceRange().endPos(), main.endSourceRange().startPos()};
    }

    private List<String> inside(List<String> written) {
        return written.stream()
                .filter(address -> !address.isBlank())
                .map(address -> router.route(page, address))
                .flatMap(route -> route instanceof Route.Inside inside ? Stream.of(inside.path()) : Stream.empty())
                .distinct()
                .toList();
    }
}
