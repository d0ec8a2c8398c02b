package uk.co.knowandsee.signpost.links;

import java.net.URI;
import java.nio.file.Path;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Rule;

/** Checks that every address that stays inside a baked site leads somewhere. */
public final class InsideChecker {

    private static final Rule INSIDE = Rule.error("links/inside", "a link that leads nowhere leaves a reader alone");

    private final Served served;

    public InsideChecker(Served served) {
        this.served = served;
    }

    /**
     * Reads a folder of baked output and checks it.
     *
     * @param host where the site will be published
     */
    public void check(Path siteFolder, URI host, Origins origins, Problems problems) {
        check(BakedSite.read(siteFolder), host, origins, problems);
    }

    /** Checks a site that has been read already. */
    public void check(BakedSite site, URI host, Origins origins, Problems problems) {
        var findings = new Findings(INSIDE, origins);
        var check = new InsideCheck(site, router(host), served, findings);
        site.files().forEach(check::file);
        findings.tell(problems);
    }

    private Router router(URI host) {
        return served == Served.BY_SOMEBODY_ELSE ? Router.forgiving(host) : new Router(host);
    }
}
