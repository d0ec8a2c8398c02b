package uk.co.knowandsee.signpost.media;

/**
 * How large a picture is.
 *
 * @param width in pixels, as a reader sees it, so after it was turned
 * @param height in pixels
 */
public record Picture(int width, int height) {

    /** As it is after a camera's turn by 90 degrees. */
    Picture turned() {
        return new Picture(height, width);
    }
}
