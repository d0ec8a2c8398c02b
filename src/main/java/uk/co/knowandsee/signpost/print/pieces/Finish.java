package uk.co.knowandsee.signpost.print.pieces;

import java.util.Arrays;
import java.util.Optional;

/** How a file is finished. Every piece has the usual one; {@code also:} in {@code data/pieces.yaml} names the others. */
public enum Finish {
    /** For everybody's own printer. */
    USUAL("", "", 0),

    /** Without colours and without large dark areas, for a copier. */
    BLACK_AND_WHITE("black-and-white", " in black and white", 0),

    /** With three millimetres beyond the paper, which are cut off, and marks where to cut. */
    FOR_PRINTERS("for-printers", " with crop marks, for a printing firm", 8);

    private final String written;
    private final String inWords;
    private final int edge;

    Finish(String written, String inWords, int edge) {
        this.written = written;
        this.inWords = inWords;
        this.edge = edge;
    }

    /** Millimetres all round that are cut off. */
    public int edge() {
        return edge;
    }

    /** What follows the size of the paper, e.g. {@code A4 in black and white}; empty for the usual one. */
    public String inWords() {
        return inWords;
    }

    /** What a file's name ends with, before {@code .pdf}. */
    String ending() {
        return written.isEmpty() ? "" : "-" + written;
    }

    static Optional<Finish> named(String written) {
        return Arrays.stream(values())
                .filter(finish -> finish != USUAL && finish.written.equals(written))
                .findFirst();
    }
}
