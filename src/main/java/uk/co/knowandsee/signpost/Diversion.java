package uk.co.knowandsee.signpost;

import java.net.URI;
import java.util.stream.Collectors;
import uk.co.knowandsee.signpost.directory.Directory;
import uk.co.knowandsee.signpost.directory.Rerouted;
import uk.co.knowandsee.signpost.links.signposts.Condemned;
import uk.co.knowandsee.signpost.links.signposts.DataLines;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.publish.Baked;
import uk.co.knowandsee.signpost.publish.Configuration;

/** Leads readers past signposts that are known to be bad, and tells the team each place where it did. */
final class Diversion {

    private static final String LOOK =
            "look at it; mend its address, or vouch for it with a `check.vouch` line in jbake.properties";

    private final SiteFolder site;
    private final Condemned condemned;

    Diversion(SiteFolder site, Condemned condemned) {
        this.site = site;
        this.condemned = condemned;
    }

    /** The directory as readers should see it. */
    Directory divert(Directory directory, Configuration configuration, Problems problems) {
        var rerouted = directory.without(condemned::covers);
        rerouted.changes().forEach(change -> tell(change, problems));
        if (configuration.settings().campaign()) {
            checkExit(configuration, problems);
        }
        return rerouted.directory();
    }

    private void tell(Rerouted.Change change, Problems problems) {
        var lines = new DataLines(site.root(), change.service().where());
        problems.warning(
                lines.whereIs(change.address().toString()),
                "`" + change.address() + "` " + why(change.address()) + ", so no page leads there; readers are told: "
                        + change.instead(),
                LOOK);
    }

    /** Nothing can take the place of the way out, so it has to be mended before anything is published. */
    private void checkExit(Configuration configuration, Problems problems) {
        var exit = configuration.campaign().exit();
        condemned
                .takenOver(URI.create(exit))
                .ifPresent(why -> problems.error(
                        configuration.whereIs("signpost.exit"),
                        "`" + exit + "` " + why + ", and \"Leave this site\" leads there",
                        "choose another ordinary page with `signpost.exit`"));
    }

    /** Tells which links of Markdown pages became plain words. */
    void tell(Baked baked, Problems problems) {
        for (var link : baked.unlinked()) {
            problems.warning(
                    link.where(),
                    "`" + link.text() + "` " + why(URI.create(link.text()))
                            + ", so its words stand there without a link",
                    LOOK);
        }
    }

    private String why(URI address) {
        return condemned.why(address).stream().collect(Collectors.joining());
    }
}
