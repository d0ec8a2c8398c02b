package uk.co.knowandsee.signpost.links.outside;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import uk.co.knowandsee.signpost.links.outcome.Outcome.Unsure;

/**
 * Decides before each request, redirects included, whether an address may be asked at all, and looks its host up once.
 * Connections go only to what was looked up and allowed here ({@link #addresses}): a name that changes its address in
 * between gains nothing.
 */
final class Door {

    static final String HOST_UNKNOWN = "host-unknown";

    // Names of our own network that a proxy could look up although we cannot.
    private static final Set<String> OURS =
            Set.of("localhost", "local", "internal", "intranet", "lan", "home", "corp", "arpa");

    private final Surroundings surroundings;
    private final ExecutorService threads;
    private final Duration patience;
    private final boolean allowPrivate;
    private final Proxies proxies;
    private final Map<String, List<InetAddress>> allowed = new ConcurrentHashMap<>();

    Door(Surroundings surroundings, ExecutorService threads, Duration patience, boolean allowPrivate) {
        this.surroundings = surroundings;
        this.threads = threads;
        this.patience = patience;
        this.allowPrivate = allowPrivate;
        this.proxies = new Proxies(surroundings.environment());
    }

    Proxies proxies() {
        return proxies;
    }

    /** Why this address is not asked; empty when it may be. */
    Optional<Unsure> refusal(URI address) throws InterruptedException {
        var scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
        if (address.getHost() == null || !(scheme.equals("http") || scheme.equals("https"))) {
            return Optional.of(Unsure.byHand("not-web", "it leads to " + address + ", which is no web page"));
        }
        var host = address.getHost().toLowerCase(Locale.ROOT);
        return allowed.containsKey(host) ? Optional.empty() : look(address, host);
    }

    private Optional<Unsure> look(URI address, String host) throws InterruptedException {
        boolean proxied =
                proxies.of(address.getScheme(), host, address.getPort()).isPresent();
        try {
            var addresses = lookUp(host);
            if (!allowPrivate && !addresses.stream().allMatch(PublicAddresses::isPublic)) {
                return Optional.of(privateAddress(address));
            }
            allowed.put(host, addresses);
            return Optional.empty();
        } catch (UnknownHostException e) {
            return proxied ? leaveToProxy(address, host) : Optional.of(unknown(host, e));
        } catch (TimeoutException e) {
            return proxied
                    ? leaveToProxy(address, host)
                    : Optional.of(Unsure.later("dns-timeout", "nobody could say in time where " + host + " is"));
        }
    }

    private Optional<Unsure> leaveToProxy(URI address, String host) {
        var last = host.substring(host.lastIndexOf('.') + 1);
        return !allowPrivate && OURS.contains(last) ? Optional.of(privateAddress(address)) : Optional.empty();
    }

    /** Where connections to a host may go: what was allowed before, or a proxy. */
    List<InetSocketAddress> addresses(String host, int port) throws UnknownHostException {
        var name = host.toLowerCase(Locale.ROOT);
        var known = allowed.get(name);
        if (known == null && proxies.hosts().contains(name)) {
            known = surroundings.resolver().resolve(name);
        }
        if (known == null || known.isEmpty()) {
            throw new UnknownHostException(host);
        }
        return known.stream()
                .map(address -> surroundings.dialler().dial(new InetSocketAddress(address, port)))
                .toList();
    }

    /** Whether the host is still unknown, asked anew. */
    boolean isUnknown(String host) throws InterruptedException {
        try {
            lookUp(host);
            return false;
        } catch (UnknownHostException e) {
            return !isPassing(e);
        } catch (TimeoutException e) {
            return false;
        }
    }

    private List<InetAddress> lookUp(String host) throws UnknownHostException, TimeoutException, InterruptedException {
        var name = host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
        var answer = threads.submit(() -> surroundings.resolver().resolve(name));
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownHostException unknown) {
                throw unknown;
            }
            throw new IllegalStateException("the resolver failed for " + host, e.getCause());
        } finally {
            answer.cancel(true);
        }
    }

    private static Unsure unknown(String host, UnknownHostException e) {
        return isPassing(e)
                ? Unsure.later("dns-trouble", "the name service could not answer for " + host)
                : Unsure.later(HOST_UNKNOWN, "the host " + host + " was not found");
    }

    /** The name service itself was in trouble, which says nothing about the host. */
    private static boolean isPassing(UnknownHostException e) {
        return Optional.ofNullable(e.getMessage()).orElse("").contains("Temporary failure");
    }

    private static Unsure privateAddress(URI address) {
        return new Unsure(
                "private-address",
                "it leads into a private network, to " + address.getHost(),
                "remove the link: readers cannot get there");
    }
}
