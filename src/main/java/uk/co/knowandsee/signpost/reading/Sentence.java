package uk.co.knowandsee.signpost.reading;

import java.util.List;

/**
 * A sentence of a block of text.
 *
 * @param start the offset of its first character in the block, counted in {@code char}s from 0
 * @param text its words and the marks that end it, without spaces around it
 */
public record Sentence(int start, String text) {

    public Sentence {
        if (start < 0) {
            throw new IllegalArgumentException("no sentence begins at " + start);
        }
    }

    /** Its words, names among them; numbers are none. */
    public List<String> words() {
        return Words.of(text);
    }
}
