package uk.co.knowandsee.signpost.proof.promises;

import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import uk.co.knowandsee.signpost.content.Page;

/** Checks that a story ends with somebody to talk to: what it stirs up must not be left alone with its reader. */
final class AfterStory implements Promises.PageCheck {

    /** By this id the heading of the part after a story is known. */
    private static final String ID = "site-after-story";

    @Override
    public Stream<Slip> check(ReadPage page) {
        var source = page.source();
        return source != null && page.isOfType("story") ? story(page, source) : Stream.empty();
    }

    private static Stream<Slip> story(ReadPage page, Page source) {
        var heading = page.html().getElementById(ID);
        var text = page.html().selectFirst("article");
        if (heading == null || (text != null && ReadPage.startOf(heading) < ReadPage.startOf(text))) {
            return Stream.of(Slip.in(
                    page,
                    page.endOfMain(),
                    HelpNumbers.RULE,
                    "the story has no part after its text that says who to talk to",
                    "put it back into the template; its heading has the id `" + ID + "`"));
        }
        return namesSomebody(heading) ? Stream.empty() : Stream.of(nobody(page, source));
    }

    private static boolean namesSomebody(Element heading) {
        var section = heading.closest("section");
        return section != null && !section.select("a[href]").isEmpty();
    }

    private static Slip nobody(ReadPage page, Page source) {
        return Slip.at(
                source.whereInHeader("services"),
                page,
                HelpNumbers.RULE,
                "the story names nobody to talk to after it",
                "add a line such as `services: [childline]` to its header");
    }
}
