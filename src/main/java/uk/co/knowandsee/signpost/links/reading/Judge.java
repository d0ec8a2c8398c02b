package uk.co.knowandsee.signpost.links.reading;

/** Says whether a page that came back is the help that was promised. */
public final class Judge {

    /** @param drift see the settings */
    public Judge(double drift) {
        if (drift < 0) {
            throw new IllegalArgumentException("drift");
        }
    }

    /**
     * How much there is to gain from asking its server for a page that cannot exist: 0 when the page has proven by
     * itself that it is alive or dead, more the more doubtful it is.
     */
    public int doubt(Case page) {
        return page.sharing();
    }

    public Judgement judge(Case page) {
        return page.sharing() < 0 ? new Judgement(java.util.Optional.empty(), java.util.List.of()) : Judgement.FINE;
    }
}
