package uk.co.knowandsee.signpost.links.reading;

import java.util.List;
import java.util.Optional;
import uk.co.knowandsee.signpost.links.outcome.Outcome;

/** What there is to say about one page. Worked out once, however often it is asked for. */
public final class Opinion {

    private final Judge judge;
    private final Facts facts;
    private final Optional<Outcome> objection;

    Opinion(Judge judge, Facts facts) {
        this.judge = judge;
        this.facts = facts;
        this.objection = judge.objection(facts);
    }

    /**
     * How much there is to gain from asking its server for a page that cannot exist: 0 when the page has proven by
     * itself that it is alive or dead, more the more doubtful it is.
     */
    public int doubt() {
        return judge.doubt(facts, objection);
    }

    public Judgement judgement() {
        return judge.judge(facts, objection);
    }

    /** What to remember of the page. */
    public Likeness likeness() {
        return facts.now();
    }

    /** The same page, once its server has been asked for pages that cannot exist. */
    public Opinion with(List<Probe> probes) {
        return new Opinion(judge, facts.with(probes));
    }
}
