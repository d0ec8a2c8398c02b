package uk.co.knowandsee.signpost.proof.promises;

import java.util.Collection;
import java.util.Comparator;
import uk.co.knowandsee.signpost.content.Page;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Rule;
import uk.co.knowandsee.signpost.problem.Where;

/** Checks that nobody is more than four clicks from any page. */
final class ClickRule {

    static final Rule RULE = Rule.error(
            "reach/clicks", "a page that takes long to find is not found by somebody who is frightened or in a hurry");

    private static final int MOST = 4;
    private static final String NOT_FOUND = "not-found"; // a server shows it; nobody links to it

    private final ClickPaths ways;

    ClickRule(ClickPaths ways) {
        this.ways = ways;
    }

    void check(Collection<Page> published, Problems problems) {
        if (!ways.hasHome()) {
            problems.add(RULE.broken(
                    Where.file("content/index.md"),
                    "the site has no home page, so there is no way to any of its pages",
                    "write it, with `type: home`"));
            return;
        }
        published.stream()
                .filter(page -> !page.type().equals(NOT_FOUND))
                .sorted(Comparator.comparing(Page::source))
                .forEach(page -> check(page, problems));
    }

    private void check(Page page, Problems problems) {
        var way = ways.to(page.address());
        if (way.isEmpty()) {
            tell(page, "there is no way from the home page to `" + page.address() + "`", problems);
        } else if (way.size() - 1 > MOST) {
            tell(
                    page,
                    "`" + page.address() + "` is " + (way.size() - 1) + " clicks from the home page, and " + MOST
                            + " is the most; the last page on the way is `" + way.get(way.size() - 2) + "`",
                    problems);
        }
    }

    private static void tell(Page page, String what, Problems problems) {
        problems.add(RULE.broken(
                page.whereInHeader("title"), what, "link to it from the front page of its section" + front(page)));
    }

    private static String front(Page page) {
        var section = page.section();
        return section.isEmpty() ? ", or from the home page" : ", `" + section.split("/", 2)[0] + "/index.html`";
    }
}
