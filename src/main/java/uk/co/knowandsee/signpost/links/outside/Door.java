package uk.co.knowandsee.signpost.links.outside;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import uk.co.knowandsee.signpost.links.outcome.Outcome.Unsure;
import uk.co.knowandsee.signpost.links.outside.Surroundings.Resolver;

/**
 * Decides before each request, redirects included, whether an address may be asked at all.
 *
 * <p>The HTTP client looks the host up once more. It takes the same answer from the virtual machine's own cache, so a
 * name that changes its address in between gains nothing unless that cache is switched off.
 */
final class Door {

    static final String HOST_UNKNOWN = "host-unknown";

    private final Resolver resolver;
    private final ExecutorService threads;
    private final Duration patience;
    private final boolean allowPrivate;

    Door(Resolver resolver, ExecutorService threads, Duration patience, boolean allowPrivate) {
        this.resolver = resolver;
        this.threads = threads;
        this.patience = patience;
        this.allowPrivate = allowPrivate;
    }

    /** Why this address is not asked; empty when it may be. */
    Optional<Unsure> refusal(URI address) throws InterruptedException {
        var scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
        if (address.getHost() == null || !(scheme.equals("http") || scheme.equals("https"))) {
            return Optional.of(Unsure.byHand("not-web", "it leads to " + address + ", which is no web page"));
        }
        try {
            var addresses = lookUp(address.getHost());
            boolean open = allowPrivate || addresses.stream().allMatch(PublicAddresses::isPublic);
            return open ? Optional.empty() : Optional.of(privateAddress(address));
        } catch (UnknownHostException e) {
            return Optional.of(unknown(address.getHost(), e));
        } catch (TimeoutException e) {
            return Optional.of(
                    Unsure.later("dns-timeout", "nobody could say in time where " + address.getHost() + " is"));
        }
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

    /** The addresses that may be connected to, for the search for a network. */
    List<InetAddress> open(String host) throws UnknownHostException {
        return resolver.resolve(host).stream()
                .filter(a -> allowPrivate || PublicAddresses.isPublic(a))
                .toList();
    }

    private List<InetAddress> lookUp(String host) throws UnknownHostException, TimeoutException, InterruptedException {
        var answer = threads.submit(() -> resolver.resolve(host));
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
