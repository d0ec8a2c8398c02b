package uk.co.knowandsee.signpost.proof.promises;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.co.knowandsee.signpost.content.Page;
import uk.co.knowandsee.signpost.links.Origins;
import uk.co.knowandsee.signpost.problem.Problem;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Rule;
import uk.co.knowandsee.signpost.problem.Where;

/**
 * A promise that a page breaks.
 *
 * @param file the baked page
 * @param offset of the place in it whose writer has to look, in characters
 * @param href the address as it stands there; empty when it is no link
 * @param written that writer's line; null when the baked page has to be traced back to it
 */
record Slip(
        Rule rule,
        String file,
        int offset,
        String href,
        @Nullable Where written,
        String what,
        String remedy) {

    /** A slip of a template, as like as not: its line is found out later. */
    static Slip in(ReadPage page, int offset, Rule rule, String what, String remedy) {
        return new Slip(rule, page.file(), offset, "", null, what, remedy);
    }

    /** A slip on a line that is known. */
    static Slip at(Where where, ReadPage page, Rule rule, String what, String remedy) {
        return new Slip(rule, page.file(), 0, "", where, what, remedy);
    }

    private record Likeness(Rule rule, String what, String kind) implements Comparable<Likeness> {
        @Override
        public int compareTo(Likeness other) {
            return Comparator.comparing((Likeness l) -> l.rule().id())
                    .thenComparing(Likeness::what)
                    .thenComparing(Likeness::kind)
                    .compare(this, other);
        }
    }

    private record Cause(Where where, Slip first) {}

    /**
     * Tells each cause once, however many pages show it. Tracing a place back is dear, so of pages of one type one is
     * traced.
     */
    static void tell(List<Slip> slips, Map<String, Page> sources, Origins origins, Problems problems) {
        var alike = slips.stream()
                .collect(Collectors.groupingBy(
                        slip -> likeness(slip, sources),
                        TreeMap::new,
                        Collectors.toCollection(() ->
                                new TreeSet<>(Comparator.comparing(Slip::file).thenComparing(Slip::offset)))));
        var pages = new TreeMap<Problem, TreeSet<String>>();
        for (var group : alike.values()) {
            var cause = cause(group.first(), origins);
            var problem = cause.first()
                    .rule()
                    .broken(cause.where(), cause.first().what(), cause.first().remedy());
            var files = pages.computeIfAbsent(problem, any -> new TreeSet<>());
            group.forEach(slip -> files.add(slip.file()));
        }
        pages.forEach((problem, files) ->
                problems.add(isSource(problem, files, sources) ? problem : withPages(problem, files)));
    }

    private static Likeness likeness(Slip slip, Map<String, Page> sources) {
        var kind = slip.written() != null
                ? slip.written().toString()
                : Optional.ofNullable(sources.get(slip.file())).map(Page::type).orElse(slip.file());
        return new Likeness(slip.rule(), slip.what(), kind);
    }

    private static Cause cause(Slip slip, Origins origins) {
        var where = slip.written() != null ? slip.written() : origins.whereOf(slip.file(), slip.offset(), slip.href());
        return new Cause(where, slip);
    }

    /** Whether the writer's file is that of the only page that shows it, which then need not be named. */
    private static boolean isSource(Problem problem, TreeSet<String> files, Map<String, Page> sources) {
        var source = sources.get(files.first());
        return files.size() == 1
                && source != null
                && source.source().equals(problem.where().file());
    }

    private static Problem withPages(Problem problem, Collection<String> files) {
        var first = files.iterator().next();
        int others = files.size() - 1;
        var seen = " (seen on `" + first + "`"
                + (others == 0 ? "" : " and " + others + (others == 1 ? " other page" : " other pages")) + ")";
        return new Problem(
                problem.where(), problem.severity(), problem.what() + seen, problem.remedy(), problem.rule());
    }
}
