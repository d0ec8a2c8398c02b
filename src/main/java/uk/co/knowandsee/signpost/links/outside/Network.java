package uk.co.knowandsee.signpost.links.outside;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Finds out within seconds whether there is a network at all, so that a build on a train does not wait. */
final class Network {

    private static final int ENOUGH = 12; // hosts to try; one that answers is enough

    private final Door door;
    private final ExecutorService threads;
    private final Duration patience;

    Network(Door door, ExecutorService threads, Duration patience) {
        this.door = door;
        this.threads = threads;
        this.patience = patience;
    }

    /** Whether any of these hosts takes a connection. */
    boolean reaches(List<URI> oneOfEachHost) throws InterruptedException {
        var first = new CompletableFuture<Boolean>();
        var attempts = oneOfEachHost.stream()
                .limit(ENOUGH)
                .map(address -> CompletableFuture.runAsync(() -> attempt(address, first), threads))
                .toArray(CompletableFuture<?>[]::new);
        var all = CompletableFuture.allOf(attempts).handle((done, failed) -> false);
        try {
            return (Boolean) CompletableFuture.anyOf(first, all).get(patience.toMillis(), TimeUnit.MILLISECONDS)
                    || first.getNow(false);
        } catch (TimeoutException | ExecutionException e) {
            return false;
        }
    }

    /** One host that does not answer proves nothing: the others are being tried. */
    private void attempt(URI address, CompletableFuture<Boolean> first) {
        try {
            if (targets(address).stream().anyMatch(this::connects)) {
                first.complete(true);
            }
        } catch (UnknownHostException notFound) {
            return;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Where a request for this address would connect to; nothing when it may not be asked. */
    private List<InetSocketAddress> targets(URI address) throws UnknownHostException, InterruptedException {
        var refused = door.refusal(address);
        var proxy = door.proxies().of(address.getScheme(), address.getHost(), portOf(address));
        if (proxy.isPresent()) {
            return door.addresses(proxy.get().getHost(), Proxies.portOf(proxy.get()));
        }
        return refused.isPresent() ? List.of() : door.addresses(address.getHost(), portOf(address));
    }

    private boolean connects(InetSocketAddress target) {
        try (var socket = new Socket()) {
            socket.connect(target, (int) patience.toMillis());
            return true;
        } catch (IOException unreachable) {
            return false;
        }
    }

    private static int portOf(URI address) {
        if (address.getPort() >= 0) {
            return address.getPort();
        }
        return "https".equalsIgnoreCase(address.getScheme()) ? 443 : 80;
    }
}
