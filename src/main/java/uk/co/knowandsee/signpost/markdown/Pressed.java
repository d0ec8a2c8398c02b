package uk.co.knowandsee.signpost.markdown;

import java.util.List;
import uk.co.knowandsee.signpost.problem.Where;

/**
 * A body as HTML, and where in the Markdown its links and headings stand.
 *
 * @param html the body, ready for the page's template
 * @param links every address as it stands in the HTML
 * @param headings every heading's id
 */
public record Pressed(String html, List<Placed> links, List<Placed> headings) {

    public Pressed {
        links = List.copyOf(links);
        headings = List.copyOf(headings);
    }

    /** A text of the HTML and the place in the Markdown that it comes from. */
    public record Placed(String text, Where where) {}
}
