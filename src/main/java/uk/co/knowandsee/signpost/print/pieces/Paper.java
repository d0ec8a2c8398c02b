package uk.co.knowandsee.signpost.print.pieces;

import java.util.Arrays;
import java.util.Optional;

/** The sizes of paper that pieces may have (ISO 216, and cards of ISO/IEC 7810), as whoever orders a print run says them. */
public enum Paper {
    A3("A3", 297, 420),
    A4("A4", 210, 297),
    A5("A5", 148, 210),
    A6("A6", 105, 148),
    WALLET("wallet", 85, 54);

    private final String shown;
    private final int width;
    private final int height;

    Paper(String shown, int width, int height) {
        this.shown = shown;
        this.width = width;
        this.height = height;
    }

    /** What people call it, and how it is written in {@code data/pieces.yaml}. */
    public String shown() {
        return shown;
    }

    /**
     * Width and height as a style sheet writes them; the paper stands upright unless it is a card.
     *
     * @param edge millimetres all round that are cut off
     */
    public String size(int edge) {
        return (width + 2 * edge) + "mm " + (height + 2 * edge) + "mm";
    }

    static Optional<Paper> named(String written) {
        return Arrays.stream(values())
                .filter(paper -> paper.shown.equals(written))
                .findFirst();
    }
}
