package uk.co.knowandsee.signpost.print.pieces;

import java.util.Arrays;
import java.util.Optional;

/** The sizes of paper that pieces may have (ISO 216, and cards of ISO/IEC 7810), as whoever orders a print run says them. */
public enum Paper {
    A3("A3", "297mm 420mm"),
    A4("A4", "210mm 297mm"),
    A5("A5", "148mm 210mm"),
    A6("A6", "105mm 148mm"),
    WALLET("wallet", "85mm 54mm");

    private final String shown;
    private final String size;

    Paper(String shown, String size) {
        this.shown = shown;
        this.size = size;
    }

    /** What people call it, and how it is written in {@code data/pieces.yaml}. */
    public String shown() {
        return shown;
    }

    /** Width and height as a style sheet writes them; the paper stands upright unless it is a card. */
    public String size() {
        return size;
    }

    static Optional<Paper> named(String written) {
        return Arrays.stream(values())
                .filter(paper -> paper.shown.equals(written))
                .findFirst();
    }
}
