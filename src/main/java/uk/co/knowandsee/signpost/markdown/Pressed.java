package uk.co.knowandsee.signpost.markdown;

import java.util.List;
import uk.co.knowandsee.signpost.problem.Where;

/**
 * A body as HTML, and where in the Markdown its links and headings stand.
 *
 * @param html the body, ready for the page's template
 * @param links every address as it stands in the HTML
 * @param headings every heading's id
 * @param unlinked addresses whose words stand there without a link, because no page may lead to them
 */
public record Pressed(String html, List<Placed> links, List<Placed> headings, List<Placed> unlinked) {

    public Pressed(String html, List<Placed> links, List<Placed> headings) {
        this(html, links, headings, List.of());
    }

    public Pressed {
        links = List.copyOf(links);
        unlinked = List.copyOf(unlinked);
        headings = List.copyOf(headings);
    }

    /** A text of the HTML and the place in the Markdown that it comes from. */
    public record Placed(String text, Where where) {}
}
