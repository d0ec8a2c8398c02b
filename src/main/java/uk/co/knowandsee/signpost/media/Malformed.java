package uk.co.knowandsee.signpost.media;

/** A file that cannot be published: what is wrong with it, and what to do. */
final class Malformed extends Exception {

    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "open it in the program that it was made with, and save it once more";

    private final String remedy;

    /** A file that is not what its name says, or is cut off. */
    Malformed(String what) {
        this(what, AGAIN);
    }

    Malformed(String what, String remedy) {
        super(what);
        this.remedy = remedy;
    }

    String what() {
        return String.valueOf(getMessage());
    }

    String remedy() {
        return remedy;
    }
}
