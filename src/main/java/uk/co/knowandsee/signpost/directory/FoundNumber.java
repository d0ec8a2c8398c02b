package uk.co.knowandsee.signpost.directory;

/**
 * A phone number met in a text.
 *
 * @param start offset of its first character in the text
 * @param written as it stands in the text, e.g. {@code (0151) 907-8305}
 * @param number what it dials
 */
public record FoundNumber(int start, String written, PhoneNumber number) {

    boolean overlaps(int from, int to) {
        return start < to && from < start + written.length();
    }
}
