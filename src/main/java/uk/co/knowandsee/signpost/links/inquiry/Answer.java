package uk.co.knowandsee.signpost.links.inquiry;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import uk.co.knowandsee.signpost.links.outcome.Outcome;
import uk.co.knowandsee.signpost.links.outcome.Remark;
import uk.co.knowandsee.signpost.links.outside.Certificate;
import uk.co.knowandsee.signpost.links.outside.Visit;
import uk.co.knowandsee.signpost.links.reading.Likeness;

/**
 * What was found out about an address.
 *
 * @param address as it was asked about
 * @param outcome what it comes to today, looking at today only
 * @param remarks what is worth knowing besides
 * @param hops every redirect, in order
 * @param last where the page came from in the end
 * @param likeness of the page that came back, if one did
 * @param certificate what its server showed, over https
 */
public record Answer(
        URI address,
        Outcome outcome,
        List<Remark> remarks,
        List<Visit.Hop> hops,
        URI last,
        Optional<Likeness> likeness,
        Optional<Certificate> certificate) {

    public Answer {
        remarks = List.copyOf(remarks);
        hops = List.copyOf(hops);
    }

    public Answer withOutcome(Outcome other) {
        return new Answer(address, other, remarks, hops, last, likeness, certificate);
    }

    /** Of an address that was not asked. */
    public static Answer of(URI address, Outcome outcome) {
        return new Answer(address, outcome, List.of(), List.of(), address, Optional.empty(), Optional.empty());
    }
}
