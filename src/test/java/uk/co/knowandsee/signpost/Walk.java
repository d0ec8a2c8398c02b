package uk.co.knowandsee.signpost;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import uk.co.knowandsee.signpost.links.BakedSite;
import uk.co.knowandsee.signpost.proof.promises.ClickPaths;

/** Walks through a baked site as a reader does, from the home page, by links. */
final class Walk {

    private final Path website;
    private final ClickPaths ways;

    /** @param website a baked site, to be published at {@code host} */
    Walk(Path website, URI host) {
        this.website = website;
        this.ways = ClickPaths.of(BakedSite.read(website), host);
    }

    /** How many clicks it is from the home page; fails when there is no way. */
    int clicksTo(String page) {
        var way = ways.to(page);
        if (way.isEmpty()) {
            throw new AssertionError("there is no way to " + page);
        }
        return way.size() - 1;
    }

    /** The shortest way, e.g. {@code index.html > friends/index.html (1 click)}. */
    String inWords(String page) {
        int clicks = clicksTo(page);
        return String.join(" > ", ways.to(page)) + " (" + clicks + (clicks == 1 ? " click)" : " clicks)");
    }

    /** The numbers that a touch on this page dials, of its own text and of the help block. */
    Set<String> numbersOn(String page) throws IOException {
        var numbers = new TreeSet<String>();
        var html = Jsoup.parse(Files.readString(website.resolve(page)));
        html.select("main a[href^=tel:], #site-help a[href^=tel:]")
                .forEach(link -> numbers.add(link.attr("href").substring("tel:".length())));
        return numbers;
    }

    /** The text of the page itself, without what stands on every page. */
    String textOf(String page) throws IOException {
        return Jsoup.parse(Files.readString(website.resolve(page)))
                .select("main")
                .text();
    }

    /** The ways to these pages, one to a line, for whoever looks at the test's output. */
    String print(List<String> pages) {
        return String.join("\n", pages.stream().map(this::inWords).toList());
    }
}
