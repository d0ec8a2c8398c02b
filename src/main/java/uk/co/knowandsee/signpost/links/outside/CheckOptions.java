package uk.co.knowandsee.signpost.links.outside;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * How patient, polite and careful a visitor is.
 *
 * @param userAgent who we say we are, with an address where a server's keeper can complain
 * @param atOnce requests at the same time in all
 * @param perHost requests at the same time to one host
 * @param pause between two requests to one host; empty for as long as its last answer took, from a quarter of a second
 *     to two, so that we never take more than half of a small server's time
 * @param deadline for one address in all, waiting for our turn not counted
 * @param budget for everything that one visitor is asked; what comes later is not asked
 * @param tries requests that may fail for one address before we give up
 * @param backoff before the second try; it doubles, and chance adds up to half
 * @param longestWait that a server may ask for; one that asks for more is left alone today
 * @param confirmAfter before an unknown host is looked up again; longer than failed look-ups are remembered
 * @param probe how long to look for a network
 * @param mostRedirects that are followed; browsers give up after as many
 * @param mostBytes that are read of a page
 * @param accept statuses besides 200 to 299 that count as a page
 * @param allowPrivate whether addresses of this machine and its own network may be asked
 */
public record CheckOptions(
        String userAgent,
        int atOnce,
        int perHost,
        Optional<Duration> pause,
        Duration deadline,
        Duration budget,
        int tries,
        Duration backoff,
        Duration longestWait,
        Duration confirmAfter,
        Duration probe,
        int mostRedirects,
        int mostBytes,
        Set<Integer> accept,
        boolean allowPrivate) {

    public CheckOptions {
        accept = Set.copyOf(accept);
    }

    /** With what people choose, and the rest as the nightly check has it. */
    public static CheckOptions of(
            String userAgent,
            int atOnce,
            int perHost,
            Optional<Duration> pause,
            Duration deadline,
            Duration budget,
            int tries,
            Set<Integer> accept,
            boolean allowPrivate) {
        return new CheckOptions(
                userAgent,
                atOnce,
                perHost,
                pause,
                deadline,
                budget,
                tries,
                Duration.ofSeconds(1),
                Duration.ofSeconds(60),
                Duration.ofSeconds(12),
                Duration.ofSeconds(4),
                20,
                2 * 1024 * 1024,
                accept,
                allowPrivate);
    }
}
