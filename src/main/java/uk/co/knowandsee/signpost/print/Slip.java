package uk.co.knowandsee.signpost.print;

/**
 * Something that readers of the paper would miss.
 *
 * @param what is wrong, in words
 * @param text the words on the sheet that it is about; empty when there are none
 */
public record Slip(String what, String text) {

    @Override
    public String toString() {
        return text.isEmpty() ? what : what + ": `" + text + "`";
    }
}
