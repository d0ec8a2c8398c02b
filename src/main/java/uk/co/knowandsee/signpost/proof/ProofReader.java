package uk.co.knowandsee.signpost.proof;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import uk.co.knowandsee.signpost.directory.Directory;
import uk.co.knowandsee.signpost.links.BakedSite;
import uk.co.knowandsee.signpost.links.InsideChecker;
import uk.co.knowandsee.signpost.links.Origins;
import uk.co.knowandsee.signpost.links.Served;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Rule;

/** Reads a campaign's baked site: links inside it, contacts, and requests to other hosts. */
public final class ProofReader {

    private final URI host;
    private final Directory directory;
    private final Set<URI> allowed;

    /**
     * @param host where the site will be published
     * @param allowed addresses that pages may link to besides the directory's: where "Leave this site" leads
     */
    public ProofReader(URI host, Directory directory, Set<URI> allowed) {
        this.host = host;
        this.directory = directory;
        this.allowed = Set.copyOf(allowed);
    }

    /** Every rule that this room finds broken in a site as a whole. */
    public static List<Rule> rules() {
        return Stream.of(
                        List.of(InsideChecker.INSIDE, OutOfBounds.TAKEN_OVER, HeadingLedger.GONE),
                        ContactChecker.RULES,
                        OtherHosts.RULES)
                .flatMap(List::stream)
                .toList();
    }

    /** Takes down everything that is wrong with the site. */
    public void read(BakedSite site, Origins origins, Problems problems) {
        new InsideChecker(Served.ANYWHERE).check(site, host, origins, problems);
        new ContactChecker(host, directory).check(site, origins, problems);
        new OtherHosts(host, directory, allowed).check(site, origins, problems);
    }
}
