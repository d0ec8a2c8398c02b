package uk.co.knowandsee.signpost.print;

import java.util.List;
import uk.co.knowandsee.signpost.problem.Where;

/**
 * Something that is printed: the words of a page, on paper.
 *
 * @param id its name in file names and in its short address, {@code go/<id>}; small letters, digits and dashes
 * @param page the Markdown file whose words it shows, as seen from {@code content/}, e.g. {@code parents/leaflet.md}
 * @param sheet the template in {@code templates/print/}, without {@code .ftl}
 * @param channels where it is handed out, if that is to be counted apart: each has a short address of its own
 * @param campaign the id of the campaign page that it belongs to; empty for none
 * @param where it is written
 */
public record Piece(String id, String page, String sheet, List<String> channels, String campaign, Where where) {

    /** Copies what it is given. */
    public Piece {
        channels = List.copyOf(channels);
    }

    /** Where the file is published, from the site's root. */
    public String address() {
        return "print/" + id + ".pdf";
    }

    /** What its code leads to, from the site's root. */
    public String shortAddress() {
        return "go/" + id;
    }
}
