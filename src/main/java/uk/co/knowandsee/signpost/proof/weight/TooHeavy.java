package uk.co.knowandsee.signpost.proof.weight;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.ToIntFunction;
import uk.co.knowandsee.signpost.content.Page;
import uk.co.knowandsee.signpost.links.Origins;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Rule;
import uk.co.knowandsee.signpost.problem.Where;

/** Says what weighs more than it may, and what of it weighs most. */
final class TooHeavy {

    static final Rule PAGE = Rule.error(
            "weight/page",
            "what does not fit into a server's first answer is waited for, longest on a poor connection");
    static final Rule TOTAL =
            Rule.error("weight/total", "every byte has to be paid for by a reader, some of whom have little data left");
    static final Rule IMAGES = Rule.error("weight/images", "a picture that loads for long is scrolled past unseen");
    static final Rule SCRIPT =
            Rule.error("weight/script", "a script has to be read and run by a phone that may be old and slow");
    static final Rule FILE = Rule.error("weight/file", "what is named in the list of budgets keeps to its budget");

    private final Map<String, Page> sources;
    private final ToIntFunction<PageWeight> own;
    private final Origins origins;
    private final Problems problems;

    /**
     * @param sources pages by their address
     * @param own how much of a page is not the same on every page
     */
    TooHeavy(Map<String, Page> sources, ToIntFunction<PageWeight> own, Origins origins, Problems problems) {
        this.sources = sources;
        this.own = own;
        this.origins = origins;
        this.problems = problems;
    }

    void pages(List<PageWeight> pages, Allowance allowed) {
        pages(PAGE, pages, PageWeight::toPaint, allowed.page());
        pages(TOTAL, pages, PageWeight::total, allowed.total());
        pages(IMAGES, pages, PageWeight::ofImages, allowed.images());
    }

    /** When all pages are too heavy, it is none of their own words. */
    private void pages(Rule rule, List<PageWeight> pages, ToIntFunction<PageWeight> weight, int most) {
        var over = pages.stream().filter(page -> weight.applyAsInt(page) > most).toList();
        if (over.size() > 1 && over.size() == pages.size()) {
            everyPage(rule, over.get(0), weight, most);
        } else {
            over.forEach(page -> page(rule, page, weight.applyAsInt(page), most));
        }
    }

    private void page(Rule rule, PageWeight page, int bytes, int most) {
        problems.add(rule.broken(
                whereIs(page.file()),
                "`" + page.file() + "` weighs " + Packed.inWords(bytes) + " compressed, " + counted(rule) + ", and "
                        + Packed.inWords(most) + " is the most; " + heaviestOf(rule, page),
                remedy(rule)));
    }

    private void everyPage(Rule rule, PageWeight first, ToIntFunction<PageWeight> weight, int most) {
        var sheet = first.sheets().isEmpty() ? first.file() : first.sheets().firstKey();
        problems.add(rule.broken(
                whereIs(sheet),
                "every page weighs more than " + Packed.inWords(most) + " compressed, " + counted(rule) + ": `"
                        + first.file() + "` weighs " + Packed.inWords(weight.applyAsInt(first)) + "; "
                        + heaviestOf(rule, first),
                "make what is on every page lighter, the templates and assets/css/ among it; " + budget()));
    }

    private static String counted(Rule rule) {
        if (rule.equals(IMAGES)) {
            return "counting its images";
        }
        return rule.equals(PAGE) ? "counting what is needed to show it" : "counting all that it loads but images";
    }

    private static String remedy(Rule rule) {
        if (rule.equals(IMAGES)) {
            return "make the image smaller, or use fewer; " + budget();
        }
        return "shorten the page, or make two of it; " + budget();
    }

    private static String budget() {
        return "the budget stands in " + AllowanceFile.FILE;
    }

    private String heaviestOf(Rule rule, PageWeight page) {
        var parts = new Parts();
        if (rule.equals(IMAGES)) {
            parts.addAll(page.images());
            return parts.inWords();
        }
        int its = own.applyAsInt(page);
        parts.add("what only this page says", its);
        parts.add("what is around it on every page", page.html() - its);
        parts.addAll(page.sheets());
        if (rule.equals(TOTAL)) {
            parts.addAll(page.others());
        }
        return parts.inWords();
    }

    void script(SortedMap<String, Integer> scripts, int most) {
        int sum = PageWeight.sum(scripts);
        if (sum > most) {
            var parts = new Parts();
            parts.addAll(scripts);
            problems.add(SCRIPT.broken(
                    whereIs(scripts.entrySet().stream()
                            .max(Map.Entry.comparingByValue())
                            .orElseThrow()
                            .getKey()),
                    "the site's scripts weigh " + Packed.inWords(sum) + " compressed, and " + Packed.inWords(most)
                            + " is the most; " + parts.inWords(),
                    "make the scripts shorter; " + budget()));
        }
    }

    /** @param bytes what it weighs; 0 when there is no such file */
    void file(String file, int bytes, Allowance.ForFile most) {
        if (bytes == 0) {
            problems.add(FILE.broken(
                    most.where(), "the site has no file `" + file + "`", "correct the name, or delete the line"));
        } else if (bytes > most.bytes()) {
            problems.add(FILE.broken(
                    most.where(),
                    "`" + file + "` weighs " + Packed.inWords(bytes) + " compressed, and "
                            + Packed.inWords(most.bytes()) + " is the most",
                    "make it smaller; it comes from " + whereIs(file)));
        }
    }

    private Where whereIs(String file) {
        var source = sources.get(file);
        return source == null ? origins.whereOf(file, 0, "") : source.whereInHeader("title");
    }
}
