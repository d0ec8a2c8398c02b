package uk.co.knowandsee.signpost.links.world;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import uk.co.knowandsee.signpost.links.outside.CheckOptions;
import uk.co.knowandsee.signpost.links.outside.Surroundings;
import uk.co.knowandsee.signpost.links.outside.Visit;
import uk.co.knowandsee.signpost.links.outside.Visitor;
import uk.co.knowandsee.signpost.links.outside.Wish;
import uk.co.knowandsee.signpost.links.reading.Case;
import uk.co.knowandsee.signpost.links.reading.Expected;
import uk.co.knowandsee.signpost.links.reading.Judge;
import uk.co.knowandsee.signpost.links.reading.Likeness;
import uk.co.knowandsee.signpost.links.reading.PageReader;

/**
 * Asks a server for many pages and gets scrambled answers, over real sockets, in a small memory of its own. Ends with 0
 * when every question had an outcome, and prints what came of them.
 */
public final class FuzzRun {

    private static final int HOSTS = 64;
    private static final int WORKERS = 12;

    private final Random random;
    private final List<byte[]> honest = honest();
    private final Map<String, AtomicLong> outcomes = new ConcurrentHashMap<>();

    private FuzzRun(long seed) {
        this.random = new Random(seed);
    }

    public static void main(String[] arguments) throws Exception {
        int count = Integer.parseInt(arguments[0]);
        var run = new FuzzRun(Long.parseLong(arguments[1]));
        run.go(count);
        long answered =
                run.outcomes.values().stream().mapToLong(AtomicLong::get).sum();
        System.out.println(answered + " answers: " + new TreeMap<>(run.outcomes)); // the test that forks this reads it
        System.exit(answered == count ? 0 : 1);
    }

    private void go(int count) throws Exception {
        try (var server = new ServerSocket(0, 1000);
                var visitor = new Visitor(options(), surroundings(server.getLocalPort()))) {
            var threads = Executors.newCachedThreadPool(work -> {
                var thread = new Thread(work);
                thread.setDaemon(true);
                return thread;
            });
            threads.execute(() -> accept(server, threads));
            var next = new AtomicInteger();
            var running = new ArrayList<Future<?>>();
            for (int worker = 0; worker < WORKERS; worker++) {
                running.add(threads.submit(() -> {
                    ask(visitor, next, count);
                    return null;
                }));
            }
            for (var one : running) {
                one.get();
            }
        }
    }

    private void ask(Visitor visitor, AtomicInteger next, int count) throws InterruptedException {
        var reader = new PageReader();
        var judge = new Judge(.75);
        var before = reader.likeness(reader.read(
                URI.create("http://host0.example/"),
                "text/html",
                "<title>Harbour Trust</title><p>We help.</p>".getBytes(StandardCharsets.UTF_8)));
        for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
            var visit = visitor.visit(URI.create("http://host" + i % HOSTS + ".example/page" + i), Wish.PAGE);
            outcomes.computeIfAbsent(reason(visit, reader, judge, before), any -> new AtomicLong())
                    .incrementAndGet();
        }
    }

    private static String reason(Visit visit, PageReader reader, Judge judge, Likeness before) {
        if (visit.page().isEmpty()) {
            return visit.outcome().reason();
        }
        var page = visit.page().get();
        var reading = reader.read(page.at(), page.contentType(), page.bytes().copy());
        var whole = new Case(
                visit.address(),
                visit.hops().stream().map(Visit.Hop::to).toList(),
                reading,
                Expected.NOTHING,
                Optional.of(before),
                List.of(),
                Optional.empty(),
                1,
                "",
                "");
        var opinion = judge.opinion(whole);
        return opinion.judgement().objection().map(o -> o.reason()).orElse("read") + opinion.doubt();
    }

    private void accept(ServerSocket server, java.util.concurrent.Executor threads) {
        while (!server.isClosed()) {
            try {
                var caller = server.accept();
                threads.execute(() -> answer(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(Socket caller) {
        try (caller) {
            caller.getInputStream().read(new byte[4096]);
            caller.getOutputStream().write(scrambled());
            caller.shutdownOutput();
        } catch (IOException hungUp) {
            return; // the visitor has heard enough
        }
    }

    private synchronized byte[] scrambled() {
        var answer = honest.get(random.nextInt(honest.size())).clone();
        int changes = 1 + random.nextInt(6);
        for (int i = 0; i < changes; i++) {
            answer = scramble(answer);
        }
        return answer;
    }

    private byte[] scramble(byte[] bytes) {
        int at = bytes.length == 0 ? 0 : random.nextInt(bytes.length);
        return switch (random.nextInt(7)) {
            case 0 -> flipped(bytes, at);
            case 1 -> joined(bytes, 0, at, new byte[0], bytes.length);
            case 2 -> joined(bytes, 0, at, noise(), at);
            case 3 -> joined(bytes, 0, at, slice(bytes), at);
            case 4 -> joined(bytes, 0, at, odd(), Math.min(bytes.length, at + random.nextInt(9)));
            case 5 -> joined(bytes, 0, Math.min(at, 40), new byte[0], at);
            default -> joined(bytes, 0, at, slice(honest.get(random.nextInt(honest.size()))), at);
        };
    }

    private byte[] flipped(byte[] bytes, int at) {
        if (bytes.length > 0) {
            bytes[at] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    private byte[] noise() {
        var noise = new byte[random.nextInt(64)];
        random.nextBytes(noise);
        return noise;
    }

    private byte[] odd() {
        var odd = List.of(
                "\r\n",
                "\0",
                "99999999999999999999",
                "-1",
                "\r\n\r\n",
                "chunked",
                "<frameset>",
                "<meta http-equiv=refresh " + "content=0;url=//[>",
                "charset=utf-16",
                "gzip",
                "Location: http://\u0000",
                "<![CDATA[",
                "]]>",
                "<script type=application/ld+json>{\"@graph\":[[[[",
                "tel:+44",
                "%%%",
                "<a href=http://a:99999>");
        return odd.get(random.nextInt(odd.size())).getBytes(StandardCharsets.ISO_8859_1);
    }

    private byte[] slice(byte[] from) {
        int start = from.length == 0 ? 0 : random.nextInt(from.length);
        int end = Math.min(from.length, start + random.nextInt(400));
        return java.util.Arrays.copyOfRange(from, start, end);
    }

    private static byte[] joined(byte[] bytes, int from, int to, byte[] middle, int after) {
        var all = new ByteArrayOutputStream();
        all.write(bytes, from, to - from);
        all.writeBytes(middle);
        all.write(bytes, Math.min(after, bytes.length), bytes.length - Math.min(after, bytes.length));
        return all.toByteArray();
    }

    private static List<byte[]> honest() {
        var prose = new Prose(new Random(3));
        var answers = new ArrayList<byte[]>();
        for (int i = 0; i < 6; i++) {
            var html = Prose.page(
                    "Harbour Trust",
                    prose.topic(i).title(),
                    prose.paragraphs("help", 1)
                            + "<script type=\"application/ld+json\">{\"@type\":\"Organization\",\"telephone\":\"0800 1111\","
                            + "\"openingHours\":\"Mo-Fr 09:00-17:00\"}</script><a href=\"tel:08001111\">0800 1111</a>");
            answers.add(answer(
                    "Content-Type: text/html; charset=utf-8\r\nContent-Length: " + html.length(),
                    html.getBytes(StandardCharsets.UTF_8)));
            answers.add(answer("Content-Type: text/html\r\nTransfer-Encoding: chunked", chunked(html)));
            answers.add(answer("Content-Type: text/html\r\nContent-Encoding: gzip", packed(html)));
        }
        answers.add("HTTP/1.1 301 Moved\r\nLocation: http://host1.example/elsewhere\r\n\r\n"
                .getBytes(StandardCharsets.US_ASCII));
        answers.add("HTTP/1.1 302 Found\r\nLocation: /a?b=c\r\nSet-Cookie: a=b; Path=/\r\n\r\n"
                .getBytes(StandardCharsets.US_ASCII));
        answers.add(
                "HTTP/1.1 429 Slow\r\nRetry-After: 5\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return answers;
    }

    private static byte[] answer(String headers, byte[] body) {
        return joined(
                ("HTTP/1.1 200 OK\r\n" + headers + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII),
                0,
                ("HTTP/1.1 200 OK\r\n" + headers + "\r\n\r\n").length(),
                body,
                Integer.MAX_VALUE);
    }

    private static byte[] chunked(String html) {
        var text = new StringBuilder();
        for (int i = 0; i < html.length(); i += 300) {
            var part = html.substring(i, Math.min(html.length(), i + 300));
            text.append(Integer.toHexString(part.getBytes(StandardCharsets.UTF_8).length))
                    .append("\r\n")
                    .append(part)
                    .append("\r\n");
        }
        return text.append("0\r\n\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] packed(String html) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(html.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return packed.toByteArray();
    }

    private static CheckOptions options() {
        return CheckOptions.of(
                "test",
                64,
                8,
                Optional.of(Duration.ZERO),
                Duration.ofSeconds(20),
                Duration.ofHours(1),
                1,
                Set.of(),
                true);
    }

    /** Time stands still; many addresses of this machine, so that its ports do not run out. */
    private static Surroundings surroundings(int port) {
        return new Surroundings(
                () -> TestNetwork.NOW,
                duration -> {},
                host -> List.of(TestNetwork.address("127.0.0." + (1 + Math.floorMod(host.hashCode(), 200)))),
                address -> new InetSocketAddress(address.getAddress(), port),
                new Random(1),
                List.of(),
                Map.of());
    }
}
