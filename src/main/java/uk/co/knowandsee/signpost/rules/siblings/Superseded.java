package uk.co.knowandsee.signpost.rules.siblings;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.co.knowandsee.signpost.content.Page;
import uk.co.knowandsee.signpost.problem.Rule;
import uk.co.knowandsee.signpost.problem.Suggestion;
import uk.co.knowandsee.signpost.prose.Prose;
import uk.co.knowandsee.signpost.rules.findings.Check;
import uk.co.knowandsee.signpost.rules.findings.Findings;
import uk.co.knowandsee.signpost.rules.findings.Material;

/** Finds old documents whose reader would be sent to a newer one that is not there, or in a circle. */
public final class Superseded implements Check {

    private static final Rule SUPERSEDED_BY =
            Rule.error("documents/superseded-by", "whoever finds an old document has to get to the one that holds now");

    @Override
    public List<Rule> rules() {
        return List.of(SUPERSEDED_BY);
    }

    @Override
    public void check(Material material, Findings findings) {
        Map<String, Page> pages = new HashMap<>();
        material.pages().stream()
                .map(Prose::page)
                .flatMap(Optional::stream)
                .forEach(page -> pages.put(belowContent(page), page));
        pages.values().forEach(page -> newer(page).ifPresent(written -> check(page, written, pages, findings)));
    }

    private static void check(Page page, String written, Map<String, Page> pages, Findings findings) {
        if (!pages.containsKey(written)) {
            tell(
                    page,
                    "`supersededBy: " + written + "` is not a published page",
                    Suggestion.nearest(written, pages.keySet())
                            .map(near -> "did you mean `" + near + "`?")
                            .orElse("write its file as seen from content/, e.g. `professionals/strategy.md`"),
                    findings);
        } else if (comesBack(page, pages)) {
            tell(
                    page,
                    "`supersededBy: " + written + "` leads back to this page",
                    "name the document that holds now, and no `supersededBy` in that one",
                    findings);
        }
    }

    private static boolean comesBack(Page page, Map<String, Page> pages) {
        var seen = new HashSet<Page>();
        var next = Optional.of(page);
        while (next.isPresent() && seen.add(next.get())) {
            next = next.flatMap(Superseded::newer).map(pages::get);
        }
        return next.filter(page::equals).isPresent();
    }

    private static void tell(Page page, String what, String remedy, Findings findings) {
        findings.add(SUPERSEDED_BY, page.whereInHeader("supersededBy"), what, remedy);
    }

    private static Optional<String> newer(Page page) {
        return page.header().text("supersededBy");
    }

    /** Wherever its file lies, e.g. in the content of an edition. */
    private static String belowContent(Page page) {
        return page.address().replaceFirst("\\.html$", ".md");
    }
}
