package uk.co.knowandsee.signpost.links.reading;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import uk.co.knowandsee.signpost.links.hosts.RegisteredDomain;
import uk.co.knowandsee.signpost.links.outcome.Outcome;
import uk.co.knowandsee.signpost.links.outcome.Outcome.Unsure;
import uk.co.knowandsee.signpost.links.outcome.Outcome.Wrong;

/** Pages that send their reader to another site by themselves, or show it in a frame. */
final class LeadsAway {

    private static final String INTO = "the page sends its reader to another site: ";

    Optional<Outcome> objection(Facts facts) {
        return facts.reading().leadsOn().filter(to -> isAway(facts, to)).map(to -> outcome(facts, to));
    }

    private static boolean isAway(Facts facts, URI to) {
        var registered = RegisteredDomain.of(to);
        return !registered.isEmpty()
                && !registered.equals(RegisteredDomain.of(facts.page().asked()))
                && !registered.equals(RegisteredDomain.of(facts.page().last()))
                && !facts.belongs(registered);
    }

    /** A page that still says what it should, and then that it has moved, is likely to be right. */
    private static Outcome outcome(Facts facts, URI to) {
        return facts.promise().isHeld()
                ? Unsure.byHand("leads-away", INTO + to)
                : new Wrong(
                        "leads-away",
                        INTO + to,
                        "open it: is it still the same service? Then use the new address",
                        List.of("it leads on to " + to));
    }
}
