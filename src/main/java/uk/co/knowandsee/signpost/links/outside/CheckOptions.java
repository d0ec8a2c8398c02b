package uk.co.knowandsee.signpost.links.outside;

import java.time.Duration;

/**
 * How patient, polite and careful a check is.
 *
 * @param userAgent who we say we are, with an address where a server's keeper can complain
 * @param atOnce hosts asked at the same time; each host is asked one thing at a time
 * @param pause between two requests to one host; charities run small servers
 * @param deadline for one address in all, waiting for our turn not counted
 * @param tries requests that may fail for one address before we give up
 * @param backoff before the second try; it doubles, and chance adds up to half
 * @param longestWait that a server may ask for; one that asks for more is left alone today
 * @param confirmAfter before an unknown host is looked up again; longer than failed look-ups are remembered
 * @param probe how long to look for a network
 * @param mostRedirects that are followed
 * @param mostBytes that are read of a page
 * @param allowPrivate whether addresses of this machine and its own network may be asked; for tests
 */
public record CheckOptions(
        String userAgent,
        int atOnce,
        Duration pause,
        Duration deadline,
        int tries,
        Duration backoff,
        Duration longestWait,
        Duration confirmAfter,
        Duration probe,
        int mostRedirects,
        int mostBytes,
        boolean allowPrivate) {

    /** What the nightly check uses. */
    public static CheckOptions of(String version) {
        return new CheckOptions(
                "know-and-see-signpost/" + version + " (+https://www.knowandsee.co.uk/about/contact.html)",
                16,
                Duration.ofSeconds(2),
                Duration.ofSeconds(45),
                3,
                Duration.ofSeconds(2),
                Duration.ofSeconds(60),
                Duration.ofSeconds(12),
                Duration.ofSeconds(4),
                10,
                2 * 1024 * 1024,
                false);
    }
}
