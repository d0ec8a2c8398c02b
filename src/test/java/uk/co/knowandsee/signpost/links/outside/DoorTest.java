package uk.co.knowandsee.signpost.links.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.co.knowandsee.signpost.links.outcome.Outcome;
import uk.co.knowandsee.signpost.links.outcome.Verdict;

class DoorTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "0.0.0.0",
                "100.64.0.1",
                "192.0.0.1",
                "198.18.0.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "ff02::1",
                "::ffff:127.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::"
            })
    void addresses_of_this_machine_and_of_private_networks_are_not_public(String address) throws Exception {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "93.184.216.34",
                "172.32.0.1",
                "100.128.0.1",
                "198.20.0.1",
                "2606:2800:220:1::1",
                "64:ff9b::5db8:d822"
            })
    void addresses_of_the_internet_are_public(String address) throws Exception {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void a_redirect_into_a_private_network_is_not_followed() throws Exception {
        var time = new TestTime();
        var options = options();
        try (var server = new LocalServer()) {
            server.on("/a", "302 Found\r\nLocation: " + server.at("/secret")).on("/secret", LocalServer.OK);
            var surroundings = surroundings(
                    time,
                    host -> List.of(InetAddress.getByName(host.equals("out.example") ? "93.184.216.34" : host)),
                    server);

            Visit visit;
            try (var visitor = new Visitor(options, surroundings)) {
                visit = visitor.visit(server.atName("out.example", "/a"), Wish.PAGE);
            }

            assertThat(visit.outcome().reason()).isEqualTo("private-address");
            assertThat(visit.outcome().verdict()).isEqualTo(Verdict.UNSURE);
            assertThat(server.requests).containsExactly("/a");
        }
    }

    @Test
    void a_name_that_changes_its_address_after_it_was_looked_at_gains_nothing() throws Exception {
        var time = new TestTime();
        var asked = new AtomicInteger();
        try (var server = new LocalServer()) {
            server.on("/a", LocalServer.OK);
            var surroundings = surroundings(
                    time,
                    host -> List.of(
                            InetAddress.getByName(asked.getAndIncrement() == 0 ? "93.184.216.34" : "127.0.0.1")),
                    server);

            try (var visitor = new Visitor(options(), surroundings)) {
                for (int i = 0; i < 3; i++) {
                    visitor.visit(server.atName("rebinding.example", "/a"), Wish.PAGE);
                }
            }

            assertThat(dialled).isNotEmpty().allMatch(address -> address.equals("93.184.216.34"));
            assertThat(asked).hasValue(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://example.org/", "file:///etc/hosts", "https:///x", "gopher://example.org/"})
    void only_the_web_is_asked(String address) throws Exception {
        var threads = Executors.newCachedThreadPool();
        var door = new Door(
                new Surroundings(
                        new TestTime(), d -> {}, host -> List.of(), a -> a, new Random(1), List.of(), Map.of()),
                threads,
                Duration.ofSeconds(30),
                true);

        assertThat(door.refusal(URI.create(address)))
                .get()
                .extracting(Outcome::reason)
                .isEqualTo("not-web");
        threads.shutdownNow();
    }

    /** Where the client meant to connect to; the connections themselves go to the test's server. */
    private final List<String> dialled = new CopyOnWriteArrayList<>();

    private Surroundings surroundings(TestTime time, Surroundings.Resolver resolver, LocalServer server) {
        Surroundings.Dialler dialler = address -> {
            dialled.add(address.getAddress().getHostAddress());
            return new InetSocketAddress(
                    InetAddress.getLoopbackAddress(), server.at("/").getPort());
        };
        return new Surroundings(time, time, resolver, dialler, new Random(1), List.of(), Map.of());
    }

    private static CheckOptions options() {
        return CheckOptions.of(
                "test",
                8,
                1,
                Optional.of(Duration.ZERO),
                Duration.ofSeconds(60),
                Duration.ofHours(1),
                3,
                Set.of(),
                false);
    }
}
