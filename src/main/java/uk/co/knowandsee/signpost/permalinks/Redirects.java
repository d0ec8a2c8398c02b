package uk.co.knowandsee.signpost.permalinks;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Rule;

/**
 * Every redirect that the team has written down, and those that are handed in besides.
 *
 * @param all in the order in which they were written
 */
public record Redirects(List<Redirect> all) {

    /** A site without redirects. */
    public static final Redirects NONE = new Redirects(List.of());

    /** The redirects of all editions. */
    public static final String FILE = "data/redirects.txt";

    /** Every rule of this room. */
    public static final List<Rule> RULES = List.of(
            RedirectReader.FORM,
            SiteRedirects.SOURCE,
            SiteRedirects.TARGET,
            SiteRedirects.CHAIN,
            PermalinkLedger.FORM,
            PermalinkLedger.GONE);

    public Redirects {
        all = List.copyOf(all);
    }

    /** The redirects of one edition only. */
    static String fileOf(String edition) {
        return "data/redirects-" + edition + ".txt";
    }

    /**
     * Reads what the team has written down.
     *
     * @param edition the edition that is baked: where its own list names an address, that counts and the common one does not
     * @param host where the site is published
     */
    public static Redirects read(Path siteFolder, Optional<String> edition, URI host, Problems problems)
            throws IOException {
        var reader = new RedirectReader(host, problems);
        var byAddress = new LinkedHashMap<String, Redirect>();
        var names = new ArrayList<>(List.of(FILE));
        edition.map(Redirects::fileOf).ifPresent(names::add);
        for (var name : names) {
            var lines = new ListFile(siteFolder, name).read(problems);
            reader.read(lines).forEach(redirect -> byAddress.put(redirect.from(), redirect));
        }
        return new Redirects(List.copyOf(byAddress.values()));
    }

    /** The same and others, e.g. the short paths of printed pieces. What the team has written down comes first. */
    public Redirects and(Collection<Redirect> others) {
        var byAddress = new LinkedHashMap<String, Redirect>();
        all.forEach(redirect -> byAddress.put(redirect.from(), redirect));
        others.forEach(redirect -> byAddress.putIfAbsent(redirect.from(), redirect));
        return new Redirects(List.copyOf(byAddress.values()));
    }
}
