package uk.co.knowandsee.signpost.content;

import uk.co.knowandsee.signpost.languages.Sibling;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Where;

/** Holds a page's language against its file's name, and a translation against the English page it goes with. */
final class SiblingCheck {

    private final Families families;
    private final Problems problems;

    SiblingCheck(Families families, Problems problems) {
        this.families = families;
        this.problems = problems;
    }

    void check(Page page) {
        checkLang(page);
        page.sibling().ifPresent(sibling -> checkEnglish(page, sibling));
    }

    private void checkLang(Page page) {
        page.header()
                .text("lang")
                .filter(written -> !page.language().isSaidBy(written))
                .ifPresent(written -> problems.error(
                        page.whereInHeader("lang"),
                        "`lang: " + written + "` does not agree with the file's name, which says "
                                + page.language().english(),
                        "delete this line; a page in another language ends in its code, e.g. `signs.cy.md`"));
    }

    private void checkEnglish(Page page, Sibling sibling) {
        var english = families.english(page);
        if (english.isEmpty()) {
            problems.error(
                    Where.file(page.source()),
                    "there is no English page `" + sibling.english() + "` that it says the same as",
                    "write that page, or correct the name of this file");
        } else if (page.isPublished() && !english.get().isPublished()) {
            problems.error(
                    page.whereInHeader("status"),
                    "is published, and its English page `" + sibling.english() + "` is not",
                    "publish the English page first, or set `status: draft` here");
        }
    }
}
