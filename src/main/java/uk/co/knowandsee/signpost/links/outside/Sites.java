package uk.co.knowandsee.signpost.links.outside;

import crawlercommons.domains.EffectiveTldFinder;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** Which addresses belong together: those under a name that one owner registered. */
final class Sites {

    private Sites() {}

    static boolean same(URI one, URI other) {
        return siteOf(one).equals(siteOf(other));
    }

    private static String siteOf(URI address) {
        var host = Optional.ofNullable(address.getHost()).orElse("").toLowerCase(Locale.ROOT);
        return Optional.ofNullable(EffectiveTldFinder.getAssignedDomain(host, true, false))
                .orElse(host);
    }
}
