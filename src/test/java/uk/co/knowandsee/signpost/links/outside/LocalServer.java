package uk.co.knowandsee.signpost.links.outside;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on 127.0.0.1 that answers each path as it is told to, well or badly, and notes who asked for what. */
final class LocalServer implements AutoCloseable {

    static final String OK = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok";

    /** Answers one request; {@code times} is 1 for the first request of its path. */
    interface Script {
        void answer(int times, String request, Socket caller) throws Exception;
    }

    final List<String> requests = new CopyOnWriteArrayList<>();
    final AtomicInteger mostAtOnce = new AtomicInteger();
    private final AtomicInteger now = new AtomicInteger();
    private final Map<String, Script> scripts = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> times = new ConcurrentHashMap<>();
    private final ServerSocket socket;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        var thread = new Thread(work, "local server");
        thread.setDaemon(true);
        return thread;
    });

    LocalServer() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::accept);
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort() + path);
    }

    URI atName(String host, String path) {
        return URI.create("http://" + host + ":" + socket.getLocalPort() + path);
    }

    LocalServer on(String path, Script script) {
        scripts.put(path, script);
        return this;
    }

    /** Answers with these, one after the other; the last again and again. Each is a whole answer or a status line. */
    LocalServer on(String path, String... answers) {
        return on(path, (times, request, caller) -> {
            noteHowManyAreHere();
            write(caller, whole(answers[Math.min(times, answers.length) - 1]));
        });
    }

    /** Lingers a little, so that others would be seen; is over before the answer lets the caller ask again. */
    private void noteHowManyAreHere() {
        mostAtOnce.accumulateAndGet(now.incrementAndGet(), Math::max);
        for (int i = 0; i < 20_000; i++) {
            Thread.onSpinWait();
        }
        now.decrementAndGet();
    }

    static String whole(String answer) {
        return answer.startsWith("HTTP/")
                ? answer
                : "HTTP/1.1 " + answer + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    }

    static void write(Socket caller, String text) throws IOException {
        caller.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        caller.getOutputStream().flush();
    }

    /** Writes until the other side hangs up. */
    static void writeForEver(Socket caller, byte[] part) throws IOException {
        OutputStream out = caller.getOutputStream();
        while (!Thread.currentThread().isInterrupted()) {
            out.write(part);
        }
    }

    /** Says nothing more until the other side hangs up. */
    static void waitForEver(Socket caller) throws IOException {
        int heard = caller.getInputStream().read();
        while (heard >= 0) {
            heard = caller.getInputStream().read();
        }
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                var caller = socket.accept();
                threads.execute(() -> serve(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket caller) {
        try (caller) {
            var request = head(caller.getInputStream());
            if (request.isEmpty()) {
                return; // somebody looked whether we are there
            }
            var path = request.split(" ", -1)[1];
            requests.add(path);
            int nth = times.computeIfAbsent(path, any -> new AtomicInteger()).incrementAndGet();
            scripts.getOrDefault(path, (t, r, c) -> write(c, whole("404 Not Found")))
                    .answer(nth, request, caller);
        } catch (Exception hungUp) {
            // the checker hangs up on purpose
        }
    }

    private static String head(InputStream in) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                return "";
            }
            head.append((char) next);
        }
        return head.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
        threads.shutdownNow();
    }
}
