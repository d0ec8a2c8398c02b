package uk.co.knowandsee.signpost.publish;

/** A template asked for a data file that is not there. */
final class MissingData extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;

    MissingData(String file) {
        super("no data file " + file);
        this.file = file;
    }

    String file() {
        return file;
    }
}
