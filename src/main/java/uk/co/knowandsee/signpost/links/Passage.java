package uk.co.knowandsee.signpost.links;

import java.util.List;

/**
 * A block of text with digits in it, as a reader sees or hears it: a paragraph, a list item, a title, an
 * {@code aria-label}. Blocks without digits are not kept: nobody asks for them.
 *
 * @param text the text, inline elements joined
 * @param pieces where each part of it stands in the file, in order; the first begins at 0
 */
public record Passage(String text, List<Piece> pieces) {

    /** @param from index in the passage's text at which this piece begins */
    public record Piece(int from, Spot spot) {}

    public Passage {
        pieces = List.copyOf(pieces);
        if (pieces.isEmpty()) {
            throw new IllegalArgumentException("a passage stands somewhere");
        }
    }

    /** Where the character at this index stands in the file, to the line. */
    public Spot at(int index) {
        var found = pieces.get(0);
        for (var piece : pieces) {
            if (piece.from() <= index) {
                found = piece;
            }
        }
        var spot = found.spot();
        int along = index - found.from();
        return new Spot(spot.file(), spot.offset() + along, spot.line(), spot.column() + along);
    }
}
