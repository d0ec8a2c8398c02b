package uk.co.knowandsee.signpost.proof.weight;

import java.util.Comparator;
import java.util.List;

/**
 * What the pages of a site weigh.
 *
 * @param pages each page, the heaviest to show first
 * @param script bytes of all scripts that every reader may get, as they travel
 */
public record Weights(List<PageWeight> pages, int script) {

    private static final Comparator<PageWeight> HEAVIEST =
            Comparator.comparing(PageWeight::toPaint).reversed().thenComparing(PageWeight::file);

    /** A site that nobody has weighed. */
    public static final Weights NONE = new Weights(List.of(), 0);

    public Weights {
        pages = pages.stream().sorted(HEAVIEST).toList();
    }

    /** Those that take longest to show. */
    public List<PageWeight> heaviest(int howMany) {
        return pages.subList(0, Math.min(howMany, pages.size()));
    }
}
