package uk.co.knowandsee.signpost.proof;

import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import uk.co.knowandsee.signpost.links.BakedFile;
import uk.co.knowandsee.signpost.links.BakedSite;
import uk.co.knowandsee.signpost.links.Findings;
import uk.co.knowandsee.signpost.links.Origins;
import uk.co.knowandsee.signpost.links.Route;
import uk.co.knowandsee.signpost.links.Router;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Rule;

/**
 * Checks that nothing in a baked site leads to a host that somebody else has taken over: a link that was promised to
 * be a charity and is a casino does more harm than none. Holds for every site, whatever its rules.
 */
public final class OutOfBounds {

    private static final Rule TAKEN_OVER =
            Rule.error("links/taken-over", "whoever took a charity's address over is no place to send a child");

    private final Router router;
    private final Function<URI, Optional<String>> takenOver;

    /**
     * @param host where the site will be published
     * @param takenOver why no page may lead to an address, following its quotation in a sentence; empty when one may
     */
    public OutOfBounds(URI host, Function<URI, Optional<String>> takenOver) {
        this.router = new Router(host);
        this.takenOver = takenOver;
    }

    public void check(BakedSite site, Origins origins, Problems problems) {
        var findings = new Findings(TAKEN_OVER, origins);
        site.files().forEach(file -> check(file, findings));
        findings.tell(problems);
    }

    private void check(BakedFile file, Findings findings) {
        for (var link : file.links()) {
            if (router.route(file, link.written()) instanceof Route.Outside outside) {
                takenOver
                        .apply(outside.address())
                        .ifPresent(why -> findings.add(
                                link.spot(),
                                link.written(),
                                link.written(),
                                "`" + link.written() + "` " + why,
                                "take it out, or look at it and vouch for it with a `check.vouch` line in"
                                        + " jbake.properties"));
            }
        }
    }
}
