package uk.co.knowandsee.signpost.print.proof;

/**
 * Something that readers of the paper would miss.
 *
 * @param kind which promise it breaks
 * @param what is wrong, in words that follow "on paper, this page"
 * @param text the words on the sheet that it is about; empty when there are none
 */
public record Slip(Kind kind, String what, String text) {

    /** Which promise is broken. */
    public enum Kind {
        /** A letter or a font that nobody can print. */
        LETTERS,
        /** Words that are lost, cut off, over an edge, or one on the other. */
        WORDS,
        /** A picture that says nothing to whoever does not see it. */
        PICTURES,
        /** A code for phones that is missing, or too small. */
        CODES
    }

    @Override
    public String toString() {
        return text.isEmpty() ? what : what + ": `" + text + "`";
    }
}
