package uk.co.knowandsee.signpost.links.signposts;

/** A ledger says something that no check can have written. */
final class LedgerDamaged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final String why;

    /** @param line of the file; 0 when it is the whole */
    LedgerDamaged(int line, String why) {
        super(why);
        this.line = line;
        this.why = why;
    }

    int line() {
        return line;
    }

    String why() {
        return why;
    }
}
