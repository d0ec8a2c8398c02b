package uk.co.knowandsee.signpost.links.inquiry;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.co.knowandsee.signpost.links.outcome.Outcome;
import uk.co.knowandsee.signpost.links.outcome.Remark;
import uk.co.knowandsee.signpost.links.outside.Certificate;
import uk.co.knowandsee.signpost.links.outside.Visit;
import uk.co.knowandsee.signpost.links.reading.Case;
import uk.co.knowandsee.signpost.links.reading.Probe;
import uk.co.knowandsee.signpost.links.reading.Reading;

/**
 * An address that was visited, with its page read and its bytes let go.
 *
 * @param errand what was asked
 * @param outcome what the answer's head says
 * @param hops every redirect, in order
 * @param reading the page that came back, if one did
 * @param certificate what its server showed
 * @param remarks on the way
 * @param scripted whether the page has scripts, which could add to it what we do not see; asked only when a question is
 *     about a place on the page
 */
record Seen(
        Errand errand,
        Outcome outcome,
        List<Visit.Hop> hops,
        Optional<Reading> reading,
        Optional<Certificate> certificate,
        List<Remark> remarks,
        boolean scripted) {

    Seen {
        hops = List.copyOf(hops);
        remarks = List.copyOf(remarks);
    }

    URI last() {
        return hops.isEmpty() ? errand.asked() : hops.get(hops.size() - 1).to();
    }

    /** For judging. */
    Case toCase(Question question, List<Probe> probes, Optional<Reading> front, int sharing) {
        return new Case(
                errand.asked(),
                hops.stream().map(Visit.Hop::to).toList(),
                reading.orElseThrow(() -> new IllegalStateException("no page came back from " + errand.asked())),
                question.expected(),
                question.before(),
                probes,
                front,
                sharing,
                question.ownerBefore(),
                certificate.map(Certificate::owner).orElse(""));
    }

    /** The same way, gone on by what the page itself did. */
    Seen wentOn(Seen next) {
        var all = new ArrayList<>(hops);
        all.add(new Visit.Hop(200, next.errand().asked()));
        all.addAll(next.hops());
        var remarked = new ArrayList<>(remarks);
        remarked.addAll(next.remarks());
        return new Seen(errand, next.outcome(), all, next.reading(), next.certificate(), remarked, next.scripted());
    }
}
