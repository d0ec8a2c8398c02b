package uk.co.knowandsee.signpost.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import uk.co.knowandsee.signpost.hosting.HeadersFile;

/**
 * Serves a baked folder to browsers on this computer, and to nobody else. It reads every file afresh, so a new bake
 * shows at the next reload. With each answer goes what the site's own {@code _headers} says, as its host would send it,
 * and a path that leads on by a line of {@code _redirects} does so here as well.
 */
public final class PreviewServer implements AutoCloseable {

    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    /** Other names are refused, so that no web page elsewhere can read the preview under a name of its own. */
    private static final Pattern OWN_NAME = Pattern.compile("(127\\.0\\.0\\.1|localhost)(:\\d+)?");

    private static final Duration PAUSE = Duration.ofMillis(25);
    private static final int PAUSES = 20; // half a second: a swap takes a few milliseconds

    private static final String CACHE = "Cache-Control";

    private final ServedFolder site;
    private final HttpServer server;
    private final Copies copies;
    private final ExecutorService threads = Executors.newFixedThreadPool(4, PreviewServer::thread);

    /** What a browser may keep of what it was shown. */
    public enum Copies {
        /** Nothing, so that a new bake shows at once. */
        NONE,
        /** What the site's {@code _headers} allows, as on its host. */
        AS_PUBLISHED
    }

    private PreviewServer(ServedFolder site, HttpServer server, Copies copies) {
        this.site = site;
        this.server = server;
        this.copies = copies;
    }

    /**
     * Starts to serve. The folder need not be there yet.
     *
     * @param port 0 takes any free one
     * @throws java.net.BindException when another program has the port
     */
    public static PreviewServer start(Path root, int port) throws IOException {
        return start(root, port, Copies.NONE);
    }

    /** Starts to serve a site whose pages a browser may keep, or not. */
    public static PreviewServer start(Path root, int port, Copies copies) throws IOException {
        var address = new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port);
        var preview = new PreviewServer(new ServedFolder(root), HttpServer.create(address, 0), copies);
        preview.server.setExecutor(preview.threads);
        preview.server.createContext("/", preview::serve);
        preview.server.start();
        return preview;
    }

    /** What to type into a browser, e.g. {@code http://127.0.0.1:8820/}. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "preview");
        thread.setDaemon(true);
        return thread;
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            send(exchange, answer(exchange));
        }
    }

    private Answer answer(HttpExchange exchange) {
        if (!isForUs(exchange)) {
            return Answer.words(421, "This preview answers to 127.0.0.1 and localhost only.");
        }
        if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
            return Answer.words(405, "This preview can only be read.");
        }
        try {
            return awaitSite() ? page(exchange.getRequestURI()) : notYet();
        } catch (NoSuchFileException swappedAway) {
            return notYet();
        } catch (HeadersFile.Malformed e) {
            return Answer.words(500, "The site's file _headers cannot be understood, " + e.getMessage() + ".");
        } catch (IOException e) {
            return Answer.words(500, "The file could not be read.");
        }
    }

    private static boolean isForUs(HttpExchange exchange) {
        var host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host"));
        return host.filter(
                        name -> OWN_NAME.matcher(name.toLowerCase(Locale.ROOT)).matches())
                .isPresent();
    }

    private static Answer notYet() {
        return Answer.words(
                503, "There is no site to show yet. The terminal says what has to be mended; then reload this page.");
    }

    private boolean awaitSite() {
        for (int i = 0; i < PAUSES && !site.isThere(); i++) {
            try {
                Thread.sleep(PAUSE.toMillis());
            } catch (InterruptedException closing) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return site.isThere();
    }

    private Answer page(URI address) throws IOException, HeadersFile.Malformed {
        var path = Optional.ofNullable(address.getPath()).orElse("");
        return page(address, path).with(site.headers(path));
    }

    private Answer page(URI address, String path) throws IOException {
        var elsewhere = site.forward(path);
        if (elsewhere.isPresent()) {
            return Answer.goTo(elsewhere.get().status(), elsewhere.get().location());
        }
        var file = site.file(path);
        if (file.isPresent()) {
            return read(200, file.get());
        }
        if (site.isFolder(path)) {
            return Answer.goTo(301, address.getRawPath() + "/");
        }
        var notFound = site.file("/404.html");
        return notFound.isPresent() ? read(404, notFound.get()) : Answer.words(404, "There is no such page.");
    }

    private static Answer read(int status, Path file) throws IOException {
        return Answer.of(status, MediaType.of(file), Files.readAllBytes(file));
    }

    private void send(HttpExchange exchange, Answer answer) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", answer.type());
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        answer.headers().forEach(header -> headers.set(header.name(), header.value()));
        if (copies == Copies.NONE || answer.headers().isEmpty()) {
            headers.set(CACHE, "no-store");
        }
        if (!answer.location().isEmpty()) {
            headers.set("Location", answer.location());
        }
        if (answer.status() == 405) {
            headers.set("Allow", "GET, HEAD");
        }
        if (exchange.getRequestMethod().equals("HEAD")) {
            headers.set("Content-Length", String.valueOf(answer.length()));
            exchange.sendResponseHeaders(answer.status(), -1);
        } else if (answer.length() == 0) {
            exchange.sendResponseHeaders(answer.status(), -1);
        } else {
            exchange.sendResponseHeaders(answer.status(), answer.length());
            exchange.getResponseBody().write(answer.body());
        }
    }
}
