package uk.co.knowandsee.signpost.links.outside;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * What a check takes from the machine it runs on.
 *
 * @param clock the time
 * @param sleeper waits
 * @param resolver looks up hosts
 * @param dialler where a connection to an address really goes; a test network lives on one machine
 * @param random spreads retries, so that many failures do not knock again together
 * @param roots certificates that are trusted besides those that Java trusts
 * @param environment for {@code http_proxy}, {@code https_proxy} and {@code no_proxy}
 */
public record Surroundings(
        InstantSource clock,
        Sleeper sleeper,
        Resolver resolver,
        Dialler dialler,
        Random random,
        List<X509Certificate> roots,
        Map<String, String> environment) {

    public Surroundings {
        roots = List.copyOf(roots);
        environment = Map.copyOf(environment);
    }

    /** The machine's own. */
    public static Surroundings real(Map<String, String> environment) {
        return new Surroundings(
                InstantSource.system(),
                duration -> Thread.sleep(duration.toMillis()),
                host -> List.of(InetAddress.getAllByName(host)),
                address -> address,
                new Random(),
                List.of(),
                environment);
    }

    /** Waits; tests do not. */
    public interface Sleeper {
        void sleep(Duration duration) throws InterruptedException;
    }

    /** Looks up the addresses of a host. */
    public interface Resolver {
        List<InetAddress> resolve(String host) throws UnknownHostException;
    }

    /** Says where to connect to, once an address has been allowed. */
    public interface Dialler {
        InetSocketAddress dial(InetSocketAddress address);
    }
}
