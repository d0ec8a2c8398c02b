package uk.co.knowandsee.signpost.media;

import java.util.Optional;

/** A file that may be published. */
final class Cleaned {

    private final byte[] bytes;
    private final Optional<Picture> picture;

    Cleaned(byte[] bytes, Optional<Picture> picture) {
        this.bytes = bytes;
        this.picture = picture;
    }

    /** What to publish. */
    byte[] bytes() {
        return bytes;
    }

    /** How large it is, when it is a picture that has a size. */
    Optional<Picture> picture() {
        return picture;
    }
}
