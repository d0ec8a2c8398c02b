package uk.co.knowandsee.signpost.rules.pages;

import java.time.LocalDate;
import java.util.List;
import uk.co.knowandsee.signpost.content.Page;
import uk.co.knowandsee.signpost.problem.Rule;
import uk.co.knowandsee.signpost.problem.Where;
import uk.co.knowandsee.signpost.rules.findings.Check;
import uk.co.knowandsee.signpost.rules.findings.Findings;
import uk.co.knowandsee.signpost.rules.findings.Material;

/**
 * A site that tells about itself has one accessibility statement, which says when it was prepared and was held against
 * the site within the last year. Public bodies owe that to their readers: Public Sector Bodies (Websites and Mobile
 * Applications) (No. 2) Accessibility Regulations 2018.
 */
final class StatementCheck implements Check {

    private static final Rule STATEMENT = Rule.error(
            "access/statement", "readers are owed a statement of what works for them, and of what does not, today");
    private static final Rule SOON =
            Rule.warning("access/statement-soon", "it takes time to hold a statement against the whole site");

    private static final String ABOUT = "about";
    private static final int DAYS_OF_WARNING = 30;

    @Override
    public List<Rule> rules() {
        return List.of(STATEMENT, SOON);
    }

    @Override
    public void check(Material material, Findings findings) {
        var pages = material.pages().stream()
                .flatMap(prose -> prose.page().stream())
                .filter(page -> page.sibling().isEmpty())
                .toList();
        var statements =
                pages.stream().filter(page -> page.type().equals("statement")).toList();
        if (statements.isEmpty()
                && pages.stream().anyMatch(page -> page.section().equals(ABOUT))) {
            findings.add(
                    STATEMENT,
                    Where.file("content/" + ABOUT),
                    "there is no accessibility statement",
                    "give the page that is one `type: statement`, with `prepared:` and `reviewed:`");
        }
        statements.stream().skip(1).forEach(page -> another(page, statements.get(0), findings));
        statements.forEach(page -> dates(page, material.today(), findings));
    }

    private static void another(Page page, Page first, Findings findings) {
        findings.add(
                STATEMENT,
                page.whereInHeader("type"),
                "`" + first.source() + "` is the accessibility statement already, and a site has one",
                "give one of the two another `type:`");
    }

    /** Both are there and are days: the header was read before. */
    private static void dates(Page page, LocalDate today, Findings findings) {
        var prepared = day(page, "prepared");
        var reviewed = day(page, "reviewed");
        var due = reviewed.plusYears(1);
        if (reviewed.isAfter(today)) {
            broken(STATEMENT, page, "is in the future", "write the day on which somebody last did that", findings);
        } else if (reviewed.isBefore(prepared)) {
            broken(STATEMENT, page, "is before `prepared: " + prepared + "`", "correct one of the two", findings);
        } else if (due.isBefore(today)) {
            broken(SOON, page, "is more than a year ago", again(), findings);
        } else if (!today.isBefore(due.minusDays(DAYS_OF_WARNING))) {
            broken(SOON, page, "will be a year ago on " + due, again(), findings);
        }
    }

    private static String again() {
        return "hold the whole statement against the site, mend what has changed, then set `reviewed:` to that day";
    }

    private static void broken(Rule rule, Page page, String what, String remedy, Findings findings) {
        var written = "`reviewed: " + day(page, "reviewed") + "` ";
        findings.add(rule, page.whereInHeader("reviewed"), written + what, remedy);
    }

    private static LocalDate day(Page page, String key) {
        return LocalDate.parse(page.header().text(key).orElseThrow());
    }
}
