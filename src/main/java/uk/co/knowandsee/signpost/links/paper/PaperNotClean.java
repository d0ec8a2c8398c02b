package uk.co.knowandsee.signpost.links.paper;

/** A PDF that cannot be published: why, and what to do. */
public final class PaperNotClean extends Exception {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    PaperNotClean(String what, String remedy) {
        super(what);
        this.remedy = remedy;
    }

    /** What to do about it. */
    public String remedy() {
        return remedy;
    }
}
