package uk.co.knowandsee.signpost.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import uk.co.knowandsee.signpost.content.Page;
import uk.co.knowandsee.signpost.problem.Rule;
import uk.co.knowandsee.signpost.rules.findings.Check;
import uk.co.knowandsee.signpost.rules.findings.Findings;
import uk.co.knowandsee.signpost.rules.findings.Material;

/** Finds pages that somebody meant to read again and has not. They stay on the site, and say so at their foot. */
final class PageFreshness implements Check {

    private static final Rule OVERDUE =
            Rule.warning("freshness/page", "what was right a year ago may send somebody wrong today");

    @Override
    public List<Rule> rules() {
        return List.of(OVERDUE);
    }

    @Override
    public void check(Material material, Findings findings) {
        material.pages().stream()
                .flatMap(prose -> prose.page().stream())
                .filter(page -> page.isReviewOverdue(material.today()))
                .forEach(page -> overdue(page, material.today(), findings));
    }

    private static void overdue(Page page, LocalDate today, Findings findings) {
        var reviewBy = page.header().text("reviewBy").orElseThrow();
        long days = ChronoUnit.DAYS.between(LocalDate.parse(reviewBy), today);
        findings.add(
                OVERDUE,
                page.whereInHeader("reviewBy"),
                "`reviewBy: " + reviewBy + "` was " + (days == 1 ? "yesterday" : days + " days ago")
                        + ", and readers are told so",
                "read the whole page again, mend what has changed, then set `reviewBy:` to the next day on which"
                        + " somebody will");
    }
}
