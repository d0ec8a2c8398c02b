package uk.co.knowandsee.signpost.links.world;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLServerSocket;
import uk.co.knowandsee.signpost.links.outside.Surroundings;
import uk.co.knowandsee.signpost.links.outside.TestTime;

/**
 * A small internet on this machine: real sockets, real TLS, a name service of its own. Every host has a public address
 * from the ranges that are kept for documentation, so that nothing has to be allowed which a real check forbids.
 */
public final class TestNetwork implements AutoCloseable {

    public static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    /** What a host does. */
    public static final class Host {
        private final Map<String, Conduct> pages = new ConcurrentHashMap<>();
        private Conduct otherwise = Conduct.status(404);
        private final AtomicInteger now = new AtomicInteger();
        private final AtomicInteger most = new AtomicInteger();

        public Host on(String path, Conduct conduct) {
            pages.put(path, conduct);
            return this;
        }

        public Host otherwise(Conduct conduct) {
            otherwise = conduct;
            return this;
        }

        /** The most requests that were answered at the same time. */
        public int mostAtOnce() {
            return most.get();
        }
    }

    public final TestTime time = new TestTime();
    private final Certificates certificates = new Certificates(NOW);
    private final Map<String, Host> hosts = new ConcurrentHashMap<>();
    private final Map<String, List<InetAddress>> names = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> unknownTimes = new ConcurrentHashMap<>();
    private final Map<String, String> troubles = new ConcurrentHashMap<>();
    private final Map<InetAddress, InetSocketAddress> elsewhere = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> times = new ConcurrentHashMap<>();
    private final List<Asked> asked = new ArrayList<>();
    private final List<InetSocketAddress> dialled = new ArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        var thread = new Thread(work, "test network");
        thread.setDaemon(true);
        return thread;
    });
    private final ServerSocket plain = open(null);
    private final ServerSocket safe = open(certificates);
    private final ServerSocket closed = open(null);
    private final AtomicInteger requests = new AtomicInteger();
    private volatile boolean forgetful;
    private int next = 1;

    public TestNetwork() {
        accept(plain);
        accept(safe);
        try {
            closed.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ServerSocket open(Certificates certificates) {
        try {
            if (certificates == null) {
                return new ServerSocket(0, 500, InetAddress.getLoopbackAddress());
            }
            return (SSLServerSocket) certificates
                    .context()
                    .getServerSocketFactory()
                    .createServerSocket(0, 500, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The host of this name; made when it is first named. */
    public Host host(String name) {
        names.computeIfAbsent(name, any -> List.of(publicAddress()));
        return hosts.computeIfAbsent(name, any -> new Host());
    }

    private synchronized InetAddress publicAddress() {
        int number = next++;
        return address("198.51." + (100 + number / 250) + "." + (1 + number % 250));
    }

    public static InetAddress address(String literal) {
        try {
            return InetAddress.getByName(literal);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** A name with these addresses instead of a public one. */
    public void name(String host, String... addresses) {
        names.put(host, List.of(addresses).stream().map(TestNetwork::address).toList());
    }

    /** A name that nobody has, or that the name service cannot answer for. */
    public void trouble(String host, String words) {
        names.remove(host);
        troubles.put(host, words);
    }

    /** A name that is unknown the first few times that somebody looks it up. */
    public void troubleUntil(String host, int times) {
        unknownTimes.put(host, new AtomicInteger(times));
    }

    /** A host that takes no connections. */
    public void refuses(String host) {
        host(host);
        names.get(host).forEach(address -> elsewhere.put(address, closedAddress()));
    }

    private InetSocketAddress closedAddress() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), closed.getLocalPort());
    }

    /** A host whose connections go to a server of the test's own. */
    public void elsewhere(String host, int port) {
        host(host);
        names.get(host)
                .forEach(address ->
                        elsewhere.put(address, new InetSocketAddress(InetAddress.getLoopbackAddress(), port)));
    }

    void certificate(String host, Certificates.Kind kind, String owner) {
        certificates.of(host, kind, owner);
    }

    Certificates certificates() {
        return certificates;
    }

    /** Where the hosts without certificates listen; it serves as a proxy for all of them. */
    public int port() {
        return plain.getLocalPort();
    }

    /** Notes nothing of requests but their number: for very many. */
    public void forget() {
        forgetful = true;
    }

    public int requests() {
        return requests.get();
    }

    /** Every request that came, in its order. */
    public List<Asked> asked() {
        synchronized (asked) {
            return List.copyOf(asked);
        }
    }

    /** Every address that was connected to. */
    public List<InetSocketAddress> dialled() {
        synchronized (dialled) {
            return List.copyOf(dialled);
        }
    }

    public Surroundings surroundings(Map<String, String> environment) {
        return surroundings(environment, time, time);
    }

    public Surroundings surroundings(
            Map<String, String> environment, java.time.InstantSource clock, Surroundings.Sleeper sleeper) {
        return new Surroundings(
                clock, sleeper, this::resolve, this::dial, new Random(1), List.of(certificates.root()), environment);
    }

    private List<InetAddress> resolve(String host) throws UnknownHostException {
        if (unknownTimes.getOrDefault(host, new AtomicInteger()).getAndDecrement() > 0) {
            throw new UnknownHostException(host + ": Name or service not known");
        }
        var known = names.get(host);
        if (known != null) {
            return known;
        }
        if (troubles.containsKey(host)) {
            throw new UnknownHostException(host + ": " + troubles.get(host));
        }
        if (host.matches("[0-9.]+|.*:.*")) {
            return List.of(address(host));
        }
        throw new UnknownHostException(host + ": Name or service not known");
    }

    private InetSocketAddress dial(InetSocketAddress wanted) {
        if (!forgetful) {
            synchronized (dialled) {
                dialled.add(wanted);
            }
        }
        var other = elsewhere.get(wanted.getAddress());
        if (other != null) {
            return other;
        }
        var server = wanted.getPort() == 443 ? safe : plain;
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), server.getLocalPort());
    }

    private void accept(ServerSocket socket) {
        threads.execute(() -> {
            while (!socket.isClosed()) {
                acceptOne(socket);
            }
        });
    }

    private void acceptOne(ServerSocket socket) {
        try {
            var caller = socket.accept();
            threads.execute(() -> serve(caller));
        } catch (IOException hungUp) {
            return; // the next one may stay
        }
    }

    private void serve(Socket caller) {
        try (caller) {
            caller.setTcpNoDelay(true);
            var in = new BufferedInputStream(caller.getInputStream());
            boolean again = true;
            while (again) {
                var request = read(in);
                if (request.isEmpty()) {
                    return;
                }
                again = answer(note(request), caller);
            }
        } catch (IOException hungUp) {
            return; // callers hang up on purpose
        }
    }

    private Asked note(List<String> request) {
        var line = request.get(0).split(" ", -1);
        var headers = new TreeMap<String, String>();
        request.stream()
                .skip(1)
                .filter(h -> h.contains(":"))
                .forEach(h -> headers.put(
                        h.substring(0, h.indexOf(':')).toLowerCase(Locale.ROOT),
                        h.substring(h.indexOf(':') + 1).strip()));
        var host = headers.getOrDefault("host", "").toLowerCase(Locale.ROOT);
        line[1] = line[1].replaceFirst("^http://[^/]*", ""); // as one asks a proxy, which every host here is, too
        int nth = forgetful
                ? 1
                : times.computeIfAbsent(line[0] + " " + host + line[1], any -> new AtomicInteger())
                        .incrementAndGet();
        var one = new Asked(host, line[0], line[1], headers, nth);
        requests.incrementAndGet();
        if (!forgetful) {
            synchronized (asked) {
                asked.add(one);
            }
        }
        return one;
    }

    private boolean answer(Asked one, Socket caller) throws IOException {
        var host = hosts.getOrDefault(one.host(), hosts.get(one.host().replaceFirst(":\\d+$", "")));
        if (host == null) {
            return Conduct.status(421).answer(one, caller);
        }
        host.most.accumulateAndGet(host.now.incrementAndGet(), Math::max);
        try {
            var exact = host.pages.get(one.path());
            return (exact == null ? host.otherwise : exact).answer(one, caller);
        } finally {
            host.now.decrementAndGet();
        }
    }

    private static List<String> read(InputStream in) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int one;
            try {
                one = in.read();
            } catch (SocketException reset) {
                return List.of();
            }
            if (one < 0 || head.length() > 100_000) {
                return List.of();
            }
            head.append((char) one);
        }
        return List.of(head.toString().strip().split("\r\n"));
    }

    /** How often each host was asked. */
    public Map<String, Integer> requestsByHost() {
        var counts = new LinkedHashMap<String, Integer>();
        asked().forEach(one -> counts.merge(one.host(), 1, Integer::sum));
        return counts;
    }

    @Override
    public void close() {
        try {
            plain.close();
            safe.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.shutdownNow();
    }
}
