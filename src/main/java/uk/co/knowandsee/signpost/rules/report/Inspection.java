package uk.co.knowandsee.signpost.rules.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Rule;
import uk.co.knowandsee.signpost.rules.findings.Exempted;

/** Hears all that one build finds, also when the build stops half-way, so that there is always something to report. */
public final class Inspection {

    private final RuleBook book = new RuleBook();
    private final Problems problems = new Problems();
    private final List<Exempted> exemptions = new ArrayList<>();
    private int sources;
    private int pages;

    /** Where every room of the build puts its problems. */
    public Problems problems() {
        return problems;
    }

    /** Takes down rules that this build holds, for the list of rules and their reasons. */
    public void holds(Collection<Rule> rules) {
        book.add(rules);
    }

    /** Takes down what reviewers have allowed. */
    public void allowed(Collection<Exempted> exempted) {
        exemptions.addAll(exempted);
    }

    /** Takes down how much there was to look at. */
    public void looked(int publishedSources, int bakedPages) {
        sources = publishedSources;
        pages = bakedPages;
    }

    /** What has been found so far. */
    public ContentReport report(LocalDate day) {
        return new ContentReport(day, book.rules(), problems.all(), exemptions, sources, pages);
    }
}
