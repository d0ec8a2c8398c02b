package uk.co.knowandsee.signpost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Another site, on this computer and under another name ({@code localhost}), so that a browser treats it as one: what was
 * open before ours, and the ordinary page that "Leave this site" leads to. It takes down what it is told of where its readers come from.
 */
final class Elsewhere implements AutoCloseable {

    private static final String SEND_ON = """
            <script>addEventListener('pageshow', event => {
              const type = performance.getEntriesByType('navigation')[0].type;
              if (event.persisted || type === 'back_forward') history.forward();
            })</script>""";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> referrers = new CopyOnWriteArrayList<>();
    private final Semaphore open = new Semaphore(1);
    private final Semaphore asked = new Semaphore(0);

    private Elsewhere(HttpServer server) {
        this.server = server;
        server.setExecutor(threads);
        server.createContext("/", this::serve);
        server.start();
    }

    static Elsewhere start() throws IOException {
        return new Elsewhere(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
    }

    /** What a reader had open before. */
    URI before() {
        return page("before");
    }

    /** Where leaving leads. */
    URI weather() {
        return page("weather");
    }

    /** A page that sends whoever comes back to it forward again. */
    URI sentOn() {
        return page("sent-on");
    }

    private URI page(String name) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/" + name);
    }

    /** What the weather page was told of where its readers came from, since this was last asked; empty strings are left out. */
    List<String> referrers() {
        var told = List.copyOf(referrers);
        referrers.clear();
        return told;
    }

    /** Waits until the weather page has been asked for once more. */
    void awaitWeather() {
        try {
            assertThat(asked.tryAcquire(60, TimeUnit.SECONDS))
                    .as("the weather page was asked for")
                    .isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs something while the weather page takes its time. */
    void whileSlow(Runnable work) {
        open.acquireUninterruptibly();
        asked.drainPermits();
        try {
            work.run();
        } finally {
            open.release();
        }
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            var name = exchange.getRequestURI().getPath().substring(1);
            if (name.equals("weather")) {
                var told = exchange.getRequestHeaders().getFirst("Referer");
                if (told != null) {
                    referrers.add(told);
                }
                asked.release();
                open.acquireUninterruptibly();
                open.release();
            }
            var html = "<!doctype html><html lang=en><title>" + name + "</title><link rel=icon href=data:,><h1>" + name
                    + "</h1>" + (name.equals("sent-on") ? SEND_ON : "");
            var bytes = html.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (IOException gaveUp) {
            throw new UncheckedIOException(gaveUp);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
