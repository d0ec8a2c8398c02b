package uk.co.knowandsee.signpost.links.outside;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;

/**
 * What a check takes from the machine it runs on.
 *
 * @param clock the time
 * @param sleeper waits
 * @param resolver looks up hosts
 * @param random spreads retries, so that many failures do not knock again together
 */
public record Surroundings(InstantSource clock, Sleeper sleeper, Resolver resolver, Random random) {

    /** The machine's own. */
    public static Surroundings real() {
        return new Surroundings(
                InstantSource.system(),
                duration -> Thread.sleep(duration.toMillis()),
                host -> List.of(InetAddress.getAllByName(host)),
                new Random());
    }

    /** Waits; tests do not. */
    public interface Sleeper {
        void sleep(Duration duration) throws InterruptedException;
    }

    /** Looks up the addresses of a host. */
    public interface Resolver {
        List<InetAddress> resolve(String host) throws UnknownHostException;
    }
}
