package uk.co.knowandsee.signpost.links;

import java.util.Comparator;

/**
 * A place in a baked file.
 *
 * @param file path inside the site folder, with forward slashes, e.g. {@code help/index.html}
 * @param offset characters (UTF-16, as Java counts them) before it in the file
 * @param line first line is 1
 * @param column first column is 1
 */
public record Spot(String file, int offset, int line, int column) implements Comparable<Spot> {

    private static final Comparator<Spot> READING_ORDER =
            Comparator.comparing((Spot s) -> s.file()).thenComparingInt(Spot::offset);

    @Override
    public int compareTo(Spot other) {
        return READING_ORDER.compare(this, other);
    }
}
