package uk.co.knowandsee.signpost.print.pieces;

/**
 * One file of a piece.
 *
 * @param name the piece's id, or the id and a channel, e.g. {@code parents-leaflet-school}
 * @param finish how it is finished; all files of one name lead to the same address
 */
public record PrintFile(String name, Finish finish) {

    /** Where it is published, from the site's root. */
    public String address() {
        return "print/" + fileName();
    }

    /** What it is called where it lies among others, e.g. {@code taxi-card-black-and-white.pdf}. */
    public String fileName() {
        return name + finish.ending() + ".pdf";
    }

    /** What its code leads to, from the site's root. */
    public String shortAddress() {
        return "go/" + name;
    }
}
