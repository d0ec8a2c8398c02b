package uk.co.knowandsee.signpost.links.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.co.knowandsee.signpost.links.outcome.Outcome;
import uk.co.knowandsee.signpost.links.outcome.Outcome.Gone;
import uk.co.knowandsee.signpost.links.outcome.Outcome.Moved;
import uk.co.knowandsee.signpost.links.outcome.Outcome.Reached;
import uk.co.knowandsee.signpost.links.outcome.Outcome.Unsure;
import uk.co.knowandsee.signpost.links.outcome.Verdict;

class VisitorTest {

    private static final Duration PLENTY = Duration.ofSeconds(60); // only a hang takes so long
    private static final Duration LITTLE = Duration.ofMillis(900); // for servers that never finish

    private final TestTime time = new TestTime();
    private final LocalServer server = new LocalServer();
    private final Map<String, Integer> lookUps = new ConcurrentHashMap<>();
    private Surroundings.Resolver resolver = host -> {
        if (host.endsWith(".invalid")) {
            throw new UnknownHostException(host + ": Name or service not known");
        }
        return List.of(InetAddress.getLoopbackAddress());
    };

    @BeforeEach
    void a_page_that_answers() {
        server.on("/ok", LocalServer.OK);
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void a_page_that_answers_is_reached() throws Exception {
        assertThat(outcome("/ok")).isEqualTo(new Reached(200));
        assertThat(time.slept).isEmpty();
    }

    @Test
    void we_say_who_we_are_and_ask_for_the_page_itself() throws Exception {
        var heard = new ArrayList<String>();
        server.on("/who", (times, request, caller) -> {
            heard.add(request);
            LocalServer.write(caller, LocalServer.OK);
        });

        outcome("/who");

        assertThat(heard)
                .singleElement()
                .asString()
                .startsWith("GET /who HTTP/1.1")
                .contains("User-Agent: know-and-see-signpost/1.2 (+https://www.knowandsee.co.uk/about/contact.html)")
                .doesNotContain("Cookie")
                .doesNotContain("Upgrade")
                .doesNotContain("Referer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"404 Not Found", "410 Gone"})
    void a_page_that_its_server_does_not_have_is_gone(String status) throws Exception {
        server.on("/x", status);

        assertThat(outcome("/x")).isEqualTo(Gone.answered(Integer.parseInt(status.substring(0, 3))));
        assertThat(server.requests).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "401 Unauthorized",
                "403 Forbidden",
                "407 Proxy Authentication Required",
                "451 Unavailable For Legal Reasons",
                "999 Request Denied",
                "HTTP/1.1 503 Service Unavailable\r\ncf-mitigated: challenge\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
            })
    void a_wall_for_robots_is_not_a_broken_page(String answer) throws Exception {
        server.on("/x", answer);

        assertThat(outcome("/x").verdict()).isEqualTo(Verdict.UNSURE);
        assertThat(outcome("/x").remedy()).isEqualTo("open it by hand in a browser");
    }

    @ParameterizedTest
    @ValueSource(strings = {"405 Method Not Allowed", "418 I'm a teapot", "304 Not Modified", "300 Multiple Choices"})
    void an_answer_that_says_nothing_is_neither_fine_nor_broken(String status) throws Exception {
        server.on("/x", status);

        assertThat(outcome("/x").reason()).isEqualTo("odd-answer");
        assertThat(server.requests).hasSize(1);
    }

    @Test
    void three_failures_in_a_row_are_no_proof_that_a_page_is_gone() throws Exception {
        server.on("/x", "500 Internal Server Error");

        assertThat(outcome("/x")).isEqualTo(Unsure.later("server-trouble", "its server has trouble (500)"));
        assertThat(server.requests).hasSize(3);
        assertThat(time.slept).hasSize(2);
        assertThat(time.slept.get(0)).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(3));
        assertThat(time.slept.get(1)).isBetween(Duration.ofSeconds(4), Duration.ofSeconds(6));
    }

    @Test
    void a_page_that_fails_twice_and_then_works_is_fine() throws Exception {
        server.on("/x", "500 Internal Server Error", "502 Bad Gateway", LocalServer.OK);

        assertThat(outcome("/x")).isEqualTo(new Reached(200));
    }

    @Test
    void a_server_that_asks_for_a_pause_gets_it() throws Exception {
        server.on("/x", "429 Too Many Requests\r\nRetry-After: 7", LocalServer.OK);

        assertThat(outcome("/x")).isEqualTo(new Reached(200));
        assertThat(time.slept).containsExactly(Duration.ofSeconds(7));
    }

    @Test
    void a_pause_may_be_asked_for_as_a_date() throws Exception {
        server.on("/x", "503 Service Unavailable\r\nRetry-After: Sun, 22 Nov 2026 09:00:30 GMT", LocalServer.OK);

        assertThat(outcome("/x")).isEqualTo(new Reached(200));
        assertThat(time.slept).containsExactly(Duration.ofSeconds(30));
    }

    @Test
    void a_server_that_asks_for_an_hour_is_left_alone_with_all_its_pages() throws Exception {
        server.on("/a", "429 Too Many Requests\r\nRetry-After: 3600");

        var visits = check(options(PLENTY), server.at("/a"), server.at("/b"));

        assertThat(visits.values()).extracting(v -> v.outcome().reason()).containsOnly("rate-limited");
        assertThat(server.requests).containsExactly("/a");
        assertThat(time.slept).isEmpty();
    }

    @Test
    void an_answer_of_429_that_lasts_is_never_fine() throws Exception {
        server.on("/x", "429 Too Many Requests");

        assertThat(outcome("/x").reason()).isEqualTo("rate-limited");
        assertThat(server.requests).hasSize(3);
    }

    @Test
    void a_page_that_moved_for_good_offers_its_new_address() throws Exception {
        server.on("/a", "301 Moved Permanently\r\nLocation: /b")
                .on("/b", "308 Permanent Redirect\r\nLocation: " + server.at("/c"))
                .on("/c", LocalServer.OK);

        var visit = at(check(options(PLENTY), server.at("/a")), server.at("/a"));

        assertThat(visit.outcome()).isEqualTo(new Moved(server.at("/c"), true, 200));
        assertThat(visit.hops())
                .containsExactly(new Visit.Hop(301, server.at("/b")), new Visit.Hop(308, server.at("/c")));
    }

    @Test
    void the_new_address_is_as_far_as_the_move_is_for_good() throws Exception {
        server.on("/a", "301 Moved Permanently\r\nLocation: /b").on("/b", "302 Found\r\nLocation: /ok");

        assertThat(outcome("/a")).isEqualTo(new Moved(server.at("/b"), true, 200));
    }

    @Test
    void a_redirect_for_now_within_a_site_is_how_servers_greet() throws Exception {
        server.on("/a", "302 Found\r\nLocation: /ok");

        assertThat(outcome("/a")).isEqualTo(new Reached(200));
    }

    @Test
    void a_redirect_for_now_to_another_site_is_worth_a_look() throws Exception {
        server.on("/a", "302 Found\r\nLocation: " + server.atName("localhost", "/ok"));

        assertThat(outcome("/a")).isEqualTo(new Moved(server.atName("localhost", "/ok"), false, 200));
    }

    @Test
    void a_page_that_moved_to_nowhere_is_gone() throws Exception {
        server.on("/a", "301 Moved Permanently\r\nLocation: /nowhere");

        assertThat(outcome("/a")).isEqualTo(Gone.answered(404));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "302 Found",
                "302 Found\r\nLocation: ",
                "302 Found\r\nLocation: http://[",
                "302 Found\r\nLocation: ht tp://x"
            })
    void a_redirect_without_a_usable_address_leads_nowhere(String answer) throws Exception {
        server.on("/a", answer);

        assertThat(outcome("/a").reason()).isEqualTo("redirect-nowhere");
        assertThat(outcome("/a").verdict()).isEqualTo(Verdict.BROKEN);
    }

    @Test
    void a_redirect_with_spaces_and_letters_is_read_as_browsers_do() throws Exception {
        server.on("/a", "302 Found\r\nLocation: /two words#part").on("/two%20words", LocalServer.OK);

        assertThat(outcome("/a")).isEqualTo(new Reached(200));
    }

    @Test
    void a_circle_of_redirects_is_noticed_when_it_closes() throws Exception {
        server.on("/a", "302 Found\r\nLocation: /b").on("/b", "302 Found\r\nLocation: /a");

        assertThat(outcome("/a").reason()).isEqualTo("redirect-loop");
        assertThat(server.requests).containsExactly("/a", "/b");
    }

    @Test
    void a_redirect_to_itself_that_sets_a_cookie_is_no_circle() throws Exception {
        server.on(
                "/a",
                (times, request, caller) -> LocalServer.write(
                        caller,
                        request.contains("Cookie: seen=1")
                                ? LocalServer.OK
                                : LocalServer.whole("302 Found\r\nSet-Cookie: seen=1; Path=/\r\nLocation: /a")));

        assertThat(outcome("/a")).isEqualTo(new Reached(200));
    }

    @Test
    void redirects_without_end_are_followed_ten_times() throws Exception {
        for (int i = 0; i < 30; i++) {
            server.on("/" + i, "302 Found\r\nLocation: /" + (i + 1));
        }

        assertThat(outcome("/0").reason()).isEqualTo("redirect-limit");
        assertThat(server.requests).hasSize(11);
    }

    @Test
    void a_redirect_away_from_the_web_is_not_followed() throws Exception {
        server.on("/a", "302 Found\r\nLocation: ftp://127.0.0.1/x")
                .on("/b", "302 Found\r\nLocation: file:///etc/hosts");

        assertThat(outcome("/a").reason()).isEqualTo("not-web");
        assertThat(outcome("/b").reason()).isEqualTo("not-web");
    }

    @Test
    void a_page_without_end_is_cut_off_and_counts() throws Exception {
        server.on("/x", (times, request, caller) -> {
            LocalServer.write(caller, "HTTP/1.1 200 OK\r\n\r\n");
            LocalServer.writeForEver(caller, new byte[64 * 1024]);
        });

        assertThat(outcome("/x")).isEqualTo(new Reached(200));
        assertThat(server.requests).hasSize(1);
    }

    @Test
    void a_server_that_never_answers_does_not_stop_the_check() throws Exception {
        server.on("/x", (times, request, caller) -> LocalServer.waitForEver(caller));

        assertThat(outcome("/x", LITTLE).reason()).isEqualTo("timeout");
    }

    @Test
    void a_page_that_never_finishes_does_not_count() throws Exception {
        server.on("/x", (times, request, caller) -> {
            LocalServer.write(caller, "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nx");
            LocalServer.waitForEver(caller);
        });

        assertThat(outcome("/x", LITTLE).reason()).isEqualTo("timeout");
    }

    @Test
    void headers_without_end_do_not_fill_the_memory() throws Exception {
        server.on("/x", (times, request, caller) -> {
            LocalServer.write(caller, "HTTP/1.1 200 OK\r\n");
            LocalServer.writeForEver(
                    caller,
                    "X-Flood: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n".repeat(100).getBytes(StandardCharsets.US_ASCII));
        });

        assertThat(outcome("/x", LITTLE).reason()).isIn("broken-off", "timeout");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nwhat\r\n0\r\n\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-5\r\nwhat\r\n0\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort",
                "HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n",
                "HTTP/9.9 nonsense\r\n\r\n",
                "SSH-2.0-OpenSSH_9.2\r\n",
                "HTTP/1.1 20"
            })
    void an_answer_that_makes_no_sense_is_no_proof(String answer) throws Exception {
        server.on("/x", (times, request, caller) -> LocalServer.write(caller, answer));

        assertThat(outcome("/x").reason()).isEqualTo("broken-off");
        assertThat(server.requests).hasSize(3);
    }

    @Test
    void a_connection_that_is_reset_is_tried_again() throws Exception {
        server.on("/x", (times, request, caller) -> {
            if (times < 3) {
                caller.setSoLinger(true, 0);
                return; // closing now resets the connection
            }
            LocalServer.write(caller, LocalServer.OK);
        });

        assertThat(outcome("/x")).isEqualTo(new Reached(200));
    }

    @Test
    void a_server_that_takes_no_connections_could_be_back_tomorrow() throws Exception {
        var closed = URI.create("http://127.0.0.1:" + closedPort() + "/");

        var visits = check(options(PLENTY), server.at("/ok"), closed);

        assertThat(at(visits, closed).outcome().reason()).isEqualTo("no-connection");
        assertThat(at(visits, closed).outcome().verdict()).isEqualTo(Verdict.UNSURE);
    }

    @Test
    void a_name_service_in_trouble_says_nothing_about_a_host() throws Exception {
        resolver = host -> {
            if (host.equals("troubled.invalid")) {
                throw new UnknownHostException(host + ": Temporary failure in name resolution");
            }
            return List.of(InetAddress.getLoopbackAddress());
        };
        var troubled = URI.create("https://troubled.invalid/");

        var visits = check(options(PLENTY), server.at("/ok"), troubled);

        assertThat(at(visits, troubled).outcome().reason()).isEqualTo("dns-trouble");
        assertThat(at(visits, troubled).outcome().verdict()).isEqualTo(Verdict.UNSURE);
    }

    @Test
    void each_host_is_asked_one_thing_at_a_time_with_a_pause_between() throws Exception {
        var addresses = new ArrayList<URI>();
        for (int i = 0; i < 12; i++) {
            server.on("/" + i, LocalServer.OK);
            addresses.add(server.at("/" + i));
        }

        check(options(PLENTY, Duration.ofSeconds(2)), addresses.toArray(URI[]::new));

        assertThat(server.mostAtOnce).hasValue(1);
        assertThat(server.requests).hasSize(12);
        assertThat(time.slept).hasSize(11).containsOnly(Duration.ofSeconds(2));
    }

    @Test
    void a_host_that_others_redirect_to_is_asked_one_thing_at_a_time_too() throws Exception {
        try (var first = new LocalServer();
                var second = new LocalServer()) {
            first.on("/a", "302 Found\r\nLocation: " + server.at("/ok"));
            second.on("/a", "302 Found\r\nLocation: " + server.at("/ok"));

            check(options(PLENTY), first.at("/a"), second.at("/a"), server.at("/ok"));
        }

        assertThat(server.mostAtOnce).hasValue(1);
        assertThat(server.requests).hasSize(3);
    }

    @Test
    void different_hosts_are_asked_at_the_same_time() throws Exception {
        var both = new CountDownLatch(2);
        LocalServer.Script together = (times, request, caller) -> {
            both.countDown();
            both.await(); // only passes when the other host is being asked as well
            LocalServer.write(caller, LocalServer.OK);
        };
        try (var other = new LocalServer()) {
            server.on("/x", together);
            other.on("/x", together);

            var visits = check(options(PLENTY), server.at("/x"), other.at("/x"));

            assertThat(visits.values()).extracting(Visit::outcome).containsOnly(new Reached(200));
        }
    }

    private Outcome outcome(String path) throws InterruptedException {
        return outcome(path, PLENTY);
    }

    private Outcome outcome(String path, Duration deadline) throws InterruptedException {
        return at(check(options(deadline), server.at(path)), server.at(path)).outcome();
    }

    private static Visit at(Map<URI, Visit> visits, URI address) {
        return Objects.requireNonNull(visits.get(address));
    }

    private Map<URI, Visit> check(CheckOptions options, URI... addresses) throws InterruptedException {
        var hosts = List.of(addresses).stream().collect(Collectors.groupingBy(Visitor::hostOf));
        var visits = new ConcurrentHashMap<URI, Visit>();
        var threads = Executors.newCachedThreadPool();
        try (var visitor = new Visitor(options, surroundings())) {
            var running = new ArrayList<Future<?>>();
            for (var host : hosts.values()) {
                running.add(threads.submit(() -> {
                    for (var address : host) {
                        visits.put(address, visitor.visit(address, Wish.PAGE));
                    }
                    return null;
                }));
            }
            for (var one : running) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new AssertionError(e);
        } finally {
            threads.shutdownNow();
        }
        return visits;
    }

    private Surroundings surroundings() {
        Surroundings.Resolver counting = host -> {
            lookUps.merge(host, 1, Integer::sum);
            return resolver.resolve(host);
        };
        return new Surroundings(time, time, counting, address -> address, new Random(1), List.of(), Map.of());
    }

    private static CheckOptions options(Duration deadline) {
        return options(deadline, Duration.ZERO);
    }

    static CheckOptions options(Duration deadline, Duration pause) {
        return new CheckOptions(
                "know-and-see-signpost/1.2 (+https://www.knowandsee.co.uk/about/contact.html)",
                8,
                1,
                Optional.of(pause),
                deadline,
                Duration.ofHours(1),
                3,
                Duration.ofSeconds(2),
                Duration.ofSeconds(60),
                Duration.ofSeconds(12),
                PLENTY,
                10,
                256 * 1024,
                Set.of(),
                true);
    }

    private static int closedPort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
