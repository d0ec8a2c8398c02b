package uk.co.knowandsee.signpost.links.reading;

import java.util.List;
import java.util.Optional;
import uk.co.knowandsee.signpost.links.outcome.Outcome;
import uk.co.knowandsee.signpost.links.outcome.Remark;

/**
 * What a page turned out to be.
 *
 * @param objection why it is not, or may not be, the help that was promised; empty when nothing speaks against it
 * @param remarks what is worth knowing besides
 */
public record Judgement(Optional<Outcome> objection, List<Remark> remarks) {

    public static final Judgement FINE = new Judgement(Optional.empty(), List.of());

    public Judgement {
        remarks = List.copyOf(remarks);
    }

    static Judgement objecting(Outcome objection) {
        return objecting(objection, List.of());
    }

    static Judgement objecting(Outcome objection, List<Remark> remarks) {
        return new Judgement(Optional.of(objection), remarks);
    }
}
