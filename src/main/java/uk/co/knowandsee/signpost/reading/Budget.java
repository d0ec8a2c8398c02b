package uk.co.knowandsee.signpost.reading;

/**
 * How hard a text may be for the readers it is meant for: the most that each figure may be.
 *
 * @param fleschKincaid grade
 * @param smog grade
 * @param longestSentence in words, names among them
 * @param meanSentence in words, names left out
 * @param longestParagraph in sentences
 */
public record Budget(
        double fleschKincaid, double smog, int longestSentence, double meanSentence, int longestParagraph) {

    public Budget {
        boolean grades = fleschKincaid > 0 && smog > 0;
        boolean lengths = longestSentence > 0 && meanSentence > 0 && longestParagraph > 0;
        if (!grades || !lengths) {
            throw new IllegalArgumentException("a budget of nothing");
        }
    }
}
