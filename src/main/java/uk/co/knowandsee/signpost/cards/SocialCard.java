package uk.co.knowandsee.signpost.cards;

/**
 * What a card says.
 *
 * @param words in large letters, e.g. a campaign's title
 * @param below in small letters below, e.g. the strapline
 */
public record SocialCard(String words, String below) {

    /** Pixels, as those who show such pictures ask for. */
    public static final int WIDTH = 1200;

    /** Pixels. */
    public static final int HEIGHT = 630;

    public SocialCard {
        if (words.isBlank()) {
            throw new IllegalArgumentException("a card without words");
        }
    }

    /** What somebody hears who cannot see it. */
    public String alternative() {
        return words + (below.isBlank() ? "" : ". " + below);
    }
}
