package uk.co.knowandsee.signpost.print;

import java.util.List;
import uk.co.knowandsee.signpost.print.proof.Slip;

/** What came of a sheet: the file, and what readers of the paper would miss. */
public final class Printed {

    private final byte[] pdf;
    private final int pages;
    private final List<Slip> slips;

    Printed(byte[] pdf, int pages, List<Slip> slips) {
        this.pdf = pdf.clone();
        this.pages = pages;
        this.slips = List.copyOf(slips);
    }

    /** The file; the same sheet always gives the same bytes. */
    public byte[] pdf() {
        return pdf.clone();
    }

    /** How many pages there are. */
    public int pages() {
        return pages;
    }

    /** In words for whoever wrote the sheet; empty when all is well. */
    public List<Slip> slips() {
        return slips;
    }
}
