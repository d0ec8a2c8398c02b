package uk.co.knowandsee.signpost.rules.siblings;

import java.util.List;
import java.util.Optional;
import uk.co.knowandsee.signpost.content.Families;
import uk.co.knowandsee.signpost.content.Page;
import uk.co.knowandsee.signpost.languages.Sibling;
import uk.co.knowandsee.signpost.problem.Rule;
import uk.co.knowandsee.signpost.prose.Prose;
import uk.co.knowandsee.signpost.rules.findings.Check;
import uk.co.knowandsee.signpost.rules.findings.Findings;
import uk.co.knowandsee.signpost.rules.findings.Material;

/** Finds translations that no fluent person has read, and siblings that their English page has left behind. */
public final class Translations implements Check {

    private static final Rule UNREVIEWED = Rule.error(
            "languages/unreviewed",
            "a slip in a translation can send a child to the wrong place, and we would not see it");

    private static final Rule OUT_OF_STEP = Rule.warning(
            "languages/out-of-step", "what changed in English may be a number or a warning that this page still lacks");

    @Override
    public List<Rule> rules() {
        return List.of(UNREVIEWED, OUT_OF_STEP);
    }

    @Override
    public void check(Material material, Findings findings) {
        var pages = material.pages().stream()
                .map(Prose::page)
                .flatMap(Optional::stream)
                .toList();
        var families = Families.of(pages);
        for (var page : pages) {
            page.sibling().filter(Sibling::isTranslation).ifPresent(sibling -> checkReviewed(page, sibling, findings));
            families.english(page)
                    .filter(english -> families.isOutOfStep(page))
                    .ifPresent(english -> tellOutOfStep(page, english, findings));
        }
    }

    private static void checkReviewed(Page page, Sibling sibling, Findings findings) {
        if (page.header().text("reviewedBy").isEmpty()) {
            findings.add(
                    UNREVIEWED,
                    page.whereInHeader("status"),
                    "is published in " + sibling.language().english() + ", and nobody is named who has reviewed it",
                    "set `status: draft` until a fluent person has reviewed it, then name them: `reviewedBy: …`");
        }
    }

    private static void tellOutOfStep(Page page, Page english, Findings findings) {
        findings.add(
                OUT_OF_STEP,
                page.whereInHeader("date"),
                "is older than its English page `" + english.source() + "`",
                "see what changed there, bring this page into step, then set `date:` to today");
    }
}
