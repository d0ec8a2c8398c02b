package uk.co.knowandsee.signpost.links.signposts;

import java.util.Collection;
import java.util.Map;
import uk.co.knowandsee.signpost.links.outcome.Outcome;

/** Whoever finds out whether domains take mail, e.g. {@code mailDomains::ask}. The seam to the network. */
@FunctionalInterface
public interface MailAsking {

    /** Asks nobody. */
    MailAsking NOBODY = domains -> Map.of();

    /** What came of each domain. */
    Map<String, Outcome> ask(Collection<String> domains) throws InterruptedException;
}
