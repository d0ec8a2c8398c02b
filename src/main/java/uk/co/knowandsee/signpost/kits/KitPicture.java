package uk.co.knowandsee.signpost.kits;

/** A picture and its words for those who cannot see it. */
public final class KitPicture {

    private final String file;
    private final byte[] bytes;
    private final String alternative;

    /**
     * @param file its name, without folders
     * @param bytes what is in it
     * @param alternative what somebody hears in its place
     * @throws IllegalArgumentException when there is nothing to hear
     */
    public KitPicture(String file, byte[] bytes, String alternative) {
        if (alternative.isBlank()) {
            throw new IllegalArgumentException("a picture without words: " + file);
        }
        this.file = file;
        this.bytes = bytes.clone();
        this.alternative = alternative;
    }

    String file() {
        return file;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    String alternative() {
        return alternative;
    }
}
