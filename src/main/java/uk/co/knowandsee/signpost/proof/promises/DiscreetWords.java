package uk.co.knowandsee.signpost.proof.promises;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import uk.co.knowandsee.signpost.content.Page;
import uk.co.knowandsee.signpost.links.Link;
import uk.co.knowandsee.signpost.links.LinkKind;
import uk.co.knowandsee.signpost.problem.Rule;
import uk.co.knowandsee.signpost.problem.Where;

/**
 * Checks that nothing that outlives a visit names the subject on pages for young people and their friends: not the
 * tab, not the history, not a shared link, not the name of a file that was kept.
 */
final class DiscreetWords implements Promises.PageCheck {

    static final Rule RULE = Rule.error(
            "discreet/words",
            "a tab, a history or a file's name must not tell somebody else what a young person was reading");

    private static final Set<String> SECTIONS = Set.of("young-people", "friends");
    private static final Set<String> PAGES = Set.of("html", "htm");

    private final AlarmWords words;

    DiscreetWords(AlarmWords words) {
        this.words = words;
    }

    @Override
    public Stream<Slip> check(ReadPage page) {
        var source = page.source();
        return source != null && isDiscreet(source)
                ? Stream.of(said(page, source), path(page, source), files(page)).flatMap(slips -> slips)
                : Stream.empty();
    }

    private static boolean isDiscreet(Page page) {
        return SECTIONS.contains(page.section().split("/", 2)[0])
                || page.header().text("discreet").filter("true"::equals).isPresent();
    }

    private Stream<Slip> said(ReadPage page, Page source) {
        return Stream.of(
                        say("the page's `<title>`", "title", text(page, "title")),
                        say("the page's description", "summary", content(page, "meta[name=description]")),
                        say("the title of a shared link", "title", content(page, "meta[property=og:title]")),
                        say("the text of a shared link", "summary", content(page, "meta[property=og:description]")),
                        say("the picture of a shared link", "title", content(page, "meta[property=og:image:alt]")))
                .flatMap(said -> words.firstIn(said.text()).stream()
                        .map(word -> Slip.at(
                                source.whereInHeader(said.key()),
                                page,
                                RULE,
                                said.what() + " holds `" + word + "`",
                                "take `discreet: false` out of the header, or find a word that gives nobody away")));
    }

    private record Said(String what, String key, String text) {}

    private static Said say(String what, String key, Optional<String> text) {
        return new Said(what, key, text.orElse(""));
    }

    private static Optional<String> text(ReadPage page, String selector) {
        return Optional.ofNullable(page.html().head().selectFirst(selector)).map(Element::text);
    }

    private static Optional<String> content(ReadPage page, String selector) {
        return Optional.ofNullable(page.html().head().selectFirst(selector)).map(meta -> meta.attr("content"));
    }

    private Stream<Slip> path(ReadPage page, Page source) {
        return words.firstIn(source.address()).stream()
                .map(word -> Slip.at(
                        Where.line(source.source(), 1),
                        page,
                        RULE,
                        "the address `" + source.address() + "` holds `" + word + "`",
                        "give the file or its folder another name, and a redirect if it was published before"));
    }

    private Stream<Slip> files(ReadPage page) {
        var named = page.html().select("a[download]").stream()
                .flatMap(link -> offered(page, ReadPage.startOf(link), link.attr("href"), link.attr("download")));
        var linked = page.baked().links().stream()
                .filter(DiscreetWords::isFile)
                .flatMap(link -> offered(page, link.spot().offset(), link.written(), nameOf(link)));
        return Stream.concat(named, linked);
    }

    private Stream<Slip> offered(ReadPage page, int offset, String href, String name) {
        return words.firstIn(name).stream()
                .map(word -> new Slip(
                        RULE,
                        page.file(),
                        offset,
                        href,
                        null,
                        "the file `" + name + "`, which a reader may keep, holds `" + word + "` in its name",
                        "give the file another name: it stays on the phone or computer"));
    }

    /** Whether a link offers a file of ours that is not a page. */
    private static boolean isFile(Link link) {
        var name = nameOf(link);
        return link.kind() == LinkKind.ANCHOR
                && !link.written().contains(":")
                && name.contains(".")
                && !PAGES.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private static String nameOf(Link link) {
        var path = link.written().split("[?#]", 2)[0];
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
