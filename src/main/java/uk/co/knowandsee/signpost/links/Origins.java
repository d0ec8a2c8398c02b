package uk.co.knowandsee.signpost.links;

import uk.co.knowandsee.signpost.problem.Where;

/** Knows which writer's line a place in a baked page came from. Whoever baked the pages implements it. */
public interface Origins {

    /** For a folder that we did not bake: the baked file itself, to line and column. */
    static Origins none(BakedSite site) {
        return new BakedItself(site);
    }

    /**
     * The Markdown, template or data file to open, and the line.
     *
     * @param outputFile path inside the site folder, e.g. {@code help/index.html}
     * @param offset characters before the place in that file
     * @param href the address as the baked page carries it; {@code #id} for an id
     */
    Where whereOf(String outputFile, int offset, String href);

    /** The same for a place that is known to the line; in a PDF that is its page. */
    default Where whereOf(Spot spot, String href) {
        if (Papers.isOne(spot.file())) {
            var file = whereOf(spot.file(), 0, href);
            return Where.line(file.file(), spot.line());
        }
        return whereOf(spot.file(), spot.offset(), href);
    }
}
