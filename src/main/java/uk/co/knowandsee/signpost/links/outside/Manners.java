package uk.co.knowandsee.signpost.links.outside;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import uk.co.knowandsee.signpost.links.outside.Surroundings.Sleeper;

/** One request at a time to each host, a pause between two, and longer rests for those that ask for them. */
final class Manners {

    private final Duration pause;
    private final Duration longestWait;
    private final InstantSource clock;
    private final Sleeper sleeper;
    private final Map<String, Host> hosts = new ConcurrentHashMap<>();

    Manners(CheckOptions options, Surroundings surroundings) {
        this.pause = options.pause();
        this.longestWait = options.longestWait();
        this.clock = surroundings.clock();
        this.sleeper = surroundings.sleeper();
    }

    /** How a host is told from others: by its name, and by its port where that is unusual. */
    static String hostOf(URI address) {
        var name = Optional.ofNullable(address.getHost()).orElse("").toLowerCase(Locale.ROOT);
        return address.getPort() < 0 ? name : name + ":" + address.getPort();
    }

    private static final class Host {
        private final Semaphore oneAtATime = new Semaphore(1, true);
        private volatile Instant free = Instant.MIN;
    }

    /** Our turn to ask a host; closing it is the end of our request. */
    interface Turn extends AutoCloseable {
        @Override
        void close();
    }

    /** Waits for our turn. Nothing when the host asked for a longer rest than we wait. */
    Optional<Turn> take(String name) throws InterruptedException {
        var host = host(name);
        host.oneAtATime.acquire();
        boolean taken = false;
        try {
            var wait = waitFor(host);
            if (wait.compareTo(longestWait) > 0) {
                return Optional.empty();
            }
            if (!wait.isZero()) {
                sleeper.sleep(wait);
            }
            taken = true;
            return Optional.of(() -> end(host));
        } finally {
            if (!taken) {
                host.oneAtATime.release();
            }
        }
    }

    /** The host asked to be left alone for a while; everybody who wants to ask it waits. */
    void rest(String name, Duration duration) {
        restUntil(host(name), clock.instant().plus(duration));
    }

    private void end(Host host) {
        restUntil(host, clock.instant().plus(pause));
        host.oneAtATime.release();
    }

    private static void restUntil(Host host, Instant until) {
        synchronized (host) {
            host.free = host.free.isAfter(until) ? host.free : until;
        }
    }

    private Duration waitFor(Host host) {
        var now = clock.instant();
        return host.free.isAfter(now) ? Duration.between(now, host.free) : Duration.ZERO;
    }

    private Host host(String name) {
        return hosts.computeIfAbsent(name, any -> new Host());
    }
}
