package uk.co.knowandsee.signpost.links.words;

/**
 * Some words in a row.
 *
 * @param written as somebody wrote it
 * @param joined its letters and digits only
 * @param length how many words it has
 */
public record Phrase(String written, String joined, int length) {

    public static Phrase of(String written) {
        var words = Words.folded(written);
        return new Phrase(written, String.join("", words), words.size());
    }
}
