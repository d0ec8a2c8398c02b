package uk.co.knowandsee.signpost.links;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Rule;
import uk.co.knowandsee.signpost.problem.Where;

/**
 * Collects what is wrong on baked pages and tells it once per cause: a slip in a template that shows on every page is
 * one problem that names one page and counts the others.
 */
public final class Findings {

    private final Rule usual;
    private final Origins origins;
    private final Map<Cause, Seen> causes = new TreeMap<>();

    /** @param usual the rule that is broken when nothing else is said */
    public Findings(Rule usual, Origins origins) {
        this.usual = usual;
        this.origins = origins;
    }

    /** @param subject what it is about, the same on every page, e.g. the missing file */
    private record Cause(Where where, String subject) implements Comparable<Cause> {
        @Override
        public int compareTo(Cause other) {
            int byPlace = where.compareTo(other.where);
            return byPlace != 0 ? byPlace : subject.compareTo(other.subject);
        }
    }

    private record Seen(Rule rule, String what, String remedy, TreeSet<String> pages) {}

    /** Where the writer has to look. */
    public Where whereOf(Spot spot, String href) {
        return origins.whereOf(spot, href);
    }

    /** Takes down something wrong at a place of a baked page. */
    public void add(Spot spot, String href, String subject, String what, String remedy) {
        add(usual, spot, href, subject, what, remedy);
    }

    /** Takes down where another rule is broken. */
    public void add(Rule rule, Spot spot, String href, String subject, String what, String remedy) {
        var cause = new Cause(whereOf(spot, href), subject);
        causes.computeIfAbsent(cause, any -> new Seen(rule, what, remedy, new TreeSet<>()))
                .pages()
                .add(spot.file());
    }

    /** Hands everything on. */
    public void tell(Problems problems) {
        causes.forEach((cause, seen) -> problems.add(
                seen.rule().broken(cause.where(), seen.what() + pages(cause.where(), seen), seen.remedy())));
    }

    private static String pages(Where where, Seen seen) {
        var first = seen.pages().first();
        int others = seen.pages().size() - 1;
        if (first.equals(where.file())) {
            return "";
        }
        return " (seen on `" + first + "`"
                + (others == 0 ? "" : " and " + others + (others == 1 ? " other page" : " other pages")) + ")";
    }
}
