package uk.co.knowandsee.signpost.print.pieces;

/**
 * One file of a piece.
 *
 * @param name the piece's id, or the id and a channel, e.g. {@code parents-leaflet-school}
 */
public record PrintFile(String name) {

    /** Where it is published, from the site's root. */
    public String address() {
        return "print/" + name + ".pdf";
    }

    /** What its code leads to, from the site's root. */
    public String shortAddress() {
        return "go/" + name;
    }
}
