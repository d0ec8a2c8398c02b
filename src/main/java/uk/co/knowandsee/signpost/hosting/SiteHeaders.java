package uk.co.knowandsee.signpost.hosting;

import java.util.List;

/**
 * The one list of headers, from which every host's form of it is written.
 *
 * @param everywhere sent with every answer
 * @param keeping what {@code Cache-Control} says, and where
 */
public record SiteHeaders(List<Header> everywhere, Keeping keeping) {

    static final String CACHE = "Cache-Control";

    /** Two years, as browsers' own lists of such sites ask for. Sites at other names of the domain decide for themselves. */
    private static final String HTTPS_ONLY = "max-age=63072000; includeSubDomains";

    public SiteHeaders {
        everywhere = List.copyOf(everywhere);
    }

    /** What this campaign's site is sent with. */
    public static SiteHeaders of(Keeping keeping) {
        return new SiteHeaders(
                List.of(
                        new Header("Content-Security-Policy", ContentPolicy.OF_THE_SITE.inAHeader()),
                        new Header("Strict-Transport-Security", HTTPS_ONLY),
                        new Header("X-Content-Type-Options", "nosniff"),
                        new Header("X-Frame-Options", "DENY"), // for browsers that do not know frame-ancestors
                        new Header("Referrer-Policy", "no-referrer"),
                        new Header("Permissions-Policy", Permissions.allOff()),
                        new Header("Cross-Origin-Opener-Policy", "same-origin"),
                        new Header("Cross-Origin-Embedder-Policy", "require-corp"),
                        new Header("Cross-Origin-Resource-Policy", "same-origin"),
                        new Header("X-DNS-Prefetch-Control", "off")),
                keeping);
    }
}
