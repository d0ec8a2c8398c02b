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
import java.util.concurrent.atomic.AtomicInteger;
import uk.co.knowandsee.signpost.links.outside.Surroundings.Sleeper;

/** A few requests at a time to each host, a pause between two, and longer rests for those that ask for them. */
final class Manners {

    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);
    private static final int DOWN = 3; // addresses of a host in a row, none of which brought an answer that stands

    private final CheckOptions options;
    private final InstantSource clock;
    private final Sleeper sleeper;
    private final Semaphore all;
    private final Map<String, Host> hosts = new ConcurrentHashMap<>();

    Manners(CheckOptions options, Surroundings surroundings) {
        this.options = options;
        this.clock = surroundings.clock();
        this.sleeper = surroundings.sleeper();
        this.all = new Semaphore(options.atOnce(), true);
    }

    /** How a host is told from others: by its name, and by its port where that is unusual. */
    static String hostOf(URI address) {
        var name = Optional.ofNullable(address.getHost()).orElse("").toLowerCase(Locale.ROOT);
        boolean usual = address.getPort() < 0
                || address.getPort() == ("https".equalsIgnoreCase(address.getScheme()) ? 443 : 80);
        return usual ? name : name + ":" + address.getPort();
    }

    private static final class Host {
        private final Semaphore few;
        private final AtomicInteger failures = new AtomicInteger();
        private volatile Instant free = Instant.MIN;
        private volatile Duration leastPause = Duration.ZERO;

        Host(int atOnce) {
            few = new Semaphore(atOnce, true);
        }
    }

    /** Our turn to ask a host; closing it is the end of our request. */
    interface Turn extends AutoCloseable {
        @Override
        void close();
    }

    /** Waits for our turn. Nothing when the host asked for a longer rest than we wait. */
    Optional<Turn> take(String name) throws InterruptedException {
        var host = host(name);
        host.few.acquire();
        boolean taken = false;
        try {
            var wait = waitFor(host);
            if (wait.compareTo(options.longestWait()) > 0) {
                return Optional.empty();
            }
            if (!wait.isZero()) {
                sleeper.sleep(wait);
            }
            all.acquire();
            taken = true;
            var begun = clock.instant();
            return Optional.of(() -> end(host, begun));
        } finally {
            if (!taken) {
                host.few.release();
            }
        }
    }

    /** The host asked to be left alone for a while; everybody who wants to ask it waits. */
    void rest(String name, Duration duration) {
        restUntil(host(name), clock.instant().plus(duration));
    }

    /** The host asks everybody for at least this pause between two requests, e.g. in its robots.txt. */
    void slowDown(String name, Duration pause) {
        host(name).leastPause = pause.compareTo(options.longestWait()) > 0 ? options.longestWait() : pause;
    }

    /** What became of an address of this host: whether an answer came that stands. */
    void note(String name, boolean answered) {
        var failures = host(name).failures;
        if (answered) {
            failures.set(0);
        } else {
            failures.incrementAndGet();
        }
    }

    /** Whether it is of no use to try this host several times: it has not answered for a while. */
    boolean isDown(String name) {
        return host(name).failures.get() >= DOWN;
    }

    private void end(Host host, Instant begun) {
        all.release();
        var now = clock.instant();
        var pause = options.pause().orElseGet(() -> pauseAfter(Duration.between(begun, now)));
        var rest = pause.compareTo(host.leastPause) < 0 ? host.leastPause : pause;
        if (!rest.isZero()) {
            restUntil(host, now.plus(rest));
        }
        host.few.release();
    }

    private Duration pauseAfter(Duration took) {
        if (options.perHost() > 1) {
            return Duration.ZERO; // whoever asks for several at once does not want a pause between them
        }
        var atLeast = took.compareTo(SHORTEST_PAUSE) < 0 ? SHORTEST_PAUSE : took;
        return atLeast.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : atLeast;
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
        return hosts.computeIfAbsent(name, any -> new Host(options.perHost()));
    }
}
