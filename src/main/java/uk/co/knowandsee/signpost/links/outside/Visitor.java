package uk.co.knowandsee.signpost.links.outside;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import uk.co.knowandsee.signpost.links.outcome.Outcome.Unsure;

/**
 * Visits addresses of other sites, politely and within limits, and says what came of it. One visitor makes one check:
 * it remembers how each host wants to be treated. Safe to use from many threads; hosts are asked one thing at a time
 * however many of them want something.
 */
public final class Visitor implements AutoCloseable {

    private final ExecutorService threads = Executors.newCachedThreadPool(Visitor::daemon);
    private static final Unsure OUT_OF_TIME =
            new Unsure("out-of-time", "there was no time left to ask", "check again with more time (`--budget`)");

    private final CheckOptions options;
    private final Instant end;
    private final Door door;
    private final Caller caller;
    private final Trip.Means means;

    public Visitor(CheckOptions options, Surroundings surroundings) {
        this.options = options;
        this.end = surroundings.clock().instant().plus(options.budget());
        this.door = new Door(surroundings, threads, options.deadline(), options.allowPrivate());
        this.caller = new Caller(options, door, new Witness(surroundings.roots(), surroundings.clock()));
        this.means = new Trip.Means(door, new Manners(options, surroundings), caller, options, surroundings);
    }

    /** How a host is told from others: by its name, and by its port where that is unusual. */
    public static String hostOf(URI address) {
        return Manners.hostOf(address);
    }

    /** Goes to an address, by however many redirects and tries it takes, and waits for our turn at every host. */
    public Visit visit(URI address, Wish wish) throws InterruptedException {
        return means.surroundings().clock().instant().isAfter(end)
                ? Visit.of(address, OUT_OF_TIME)
                : new Trip(address, wish, means).go();
    }

    /** Makes longer pauses between requests to a host that asks for them. */
    public void slowDown(String host, Duration pause) {
        means.manners().slowDown(host, pause);
    }

    /** Whether there is a network: whether any of the hosts of these addresses takes a connection. */
    public boolean reachesAny(Collection<URI> addresses) throws InterruptedException {
        var oneOfEach = new LinkedHashMap<String, URI>();
        addresses.stream()
                .filter(address -> address.getHost() != null)
                .forEach(address -> oneOfEach.putIfAbsent(hostOf(address), address));
        return new Network(door, threads, options.probe()).reaches(List.copyOf(oneOfEach.values()));
    }

    /** Whether a host that was not found is still unknown, asked anew. */
    public boolean isStillUnknown(String host) throws InterruptedException {
        return door.isUnknown(host);
    }

    /** A look-up that hangs must not keep the program from ending. */
    static Thread daemon(Runnable work) {
        var thread = new Thread(work, "signposts");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        caller.close();
        threads.shutdownNow();
    }
}
