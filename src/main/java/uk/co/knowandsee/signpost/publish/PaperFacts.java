package uk.co.knowandsee.signpost.publish;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * What a sheet shows besides its page; templates see it as {@code piece}.
 *
 * @param id the file's name, without its finish
 * @param address what its code leads to, in full
 * @param code the code for phones, as a {@code data:} address
 * @param paper what people call its size, e.g. {@code A4}
 * @param size width and height of the paper, as a style sheet writes them, with the edge that is cut off
 * @param edge millimetres all round that are cut off; 0 for most
 * @param oneSide whether all of it has to stand on one side
 * @param blackAndWhite whether to do without colours
 * @param date the day on which the newest of its data was checked
 */
public record PaperFacts(
        String id,
        String address,
        String code,
        String paper,
        String size,
        int edge,
        boolean oneSide,
        boolean blackAndWhite,
        LocalDate date) {

    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** The address as people type it. */
    public String typed() {
        return address.replaceFirst("^https?://(www\\.)?", "");
    }

    /** The day, e.g. {@code 22 November 2026}. */
    public String dateInWords() {
        return date.format(IN_WORDS);
    }
}
