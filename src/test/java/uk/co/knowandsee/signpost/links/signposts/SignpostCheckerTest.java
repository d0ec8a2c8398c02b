package uk.co.knowandsee.signpost.links.signposts;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.co.knowandsee.signpost.links.signposts.SampleLinks.TODAY;
import static uk.co.knowandsee.signpost.links.signposts.SampleLinks.link;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.co.knowandsee.signpost.console.Progress;
import uk.co.knowandsee.signpost.links.inquiry.Inquiry;
import uk.co.knowandsee.signpost.links.outcome.Verdict;
import uk.co.knowandsee.signpost.links.outside.Surroundings;
import uk.co.knowandsee.signpost.links.outside.TestTime;
import uk.co.knowandsee.signpost.links.policy.CheckSettings;

class SignpostCheckerTest {

    private static final LocalDate YESTERDAY = TODAY.minusDays(1);

    private HttpServer server;
    private String root;

    SignpostCheckerTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        root = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @BeforeEach
    void start() {
        answer("/ok", 200, "");
        answer("/old", 301, "/ok");
        answer("/gone", 410, "");
        answer("/wall", 403, "");
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void what_answered_is_remembered_and_what_did_not_keeps_its_last_good_day() throws Exception {
        var gone = URI.create(root + "/gone");
        var before = new Ledger(new TreeMap<>(Map.of(gone, new Ledger.Line(YESTERDAY, 200, gone))));

        var report = check(before, "/ok", "/old", "/gone", "/wall");

        assertThat(report.inWords())
                .isEqualTo("2 of 4 signposts verified today; 1 gone, 1 moved, 1 could not be found out");
        assertThat(report.ledger().lines().values().stream()
                        .map(line -> line.lastGood().map(Object::toString).orElse("never") + " " + line.status() + " "
                                + line.finalAddress().getPath() + " " + line.history()))
                .containsExactly(
                        "2026-11-21 200 /gone [2026-11-22 broken http-410]",
                        "2026-11-22 200 /ok [2026-11-22 ok http-200]",
                        "2026-11-22 200 /ok [2026-11-22 moved redirect-permanent]",
                        "never 0 /wall [2026-11-22 unsure blocked]");
        assertThat(report.withVerdict(Verdict.BROKEN))
                .singleElement()
                .satisfies(e -> assertThat(e.remembered())
                        .get()
                        .extracting(Ledger.Line::lastGood)
                        .isEqualTo(Optional.of(YESTERDAY)));
    }

    @Test
    void without_a_network_the_report_says_so_and_nothing_new_is_remembered() throws Exception {
        var one = URI.create("https://one.invalid/");
        var before = new Ledger(new TreeMap<>(Map.of(
                one,
                new Ledger.Line(YESTERDAY, 200, one),
                URI.create("https://no-longer-linked.invalid/"),
                new Ledger.Line(TODAY, 200, one))));

        var report = checker(host -> {
                    throw new UnknownHostException(host);
                })
                .check(
                        List.of(link(one.toString(), Priority.NATIONAL), link("https://two.invalid/", Priority.LOCAL)),
                        before);

        assertThat(report.inWords()).isEqualTo("0 of 2 verified today, no network; last verified 21 November 2026");
        assertThat(report.ledger()).isEqualTo(before);
        assertThat(report.count(Verdict.BROKEN)).isZero();
        assertThat(report.count(Verdict.OK)).isZero();
    }

    @Test
    void a_directory_that_was_never_verified_says_never() throws Exception {
        var report = checker(host -> {
                    throw new UnknownHostException(host);
                })
                .check(List.of(link("https://one.invalid/", Priority.NATIONAL)), Ledger.EMPTY);

        assertThat(report.inWords()).isEqualTo("0 of 1 verified today, no network; last verified never");
    }

    private SignpostReport check(Ledger before, String... paths) throws InterruptedException {
        var links = List.of(paths).stream()
                .map(path -> link(root + path, Priority.NATIONAL))
                .toList();
        return checker(host -> List.of(InetAddress.getLoopbackAddress())).check(links, before);
    }

    private static SignpostChecker checker(Surroundings.Resolver resolver) {
        var time = new TestTime();
        var usual = CheckSettings.usual("1");
        var settings = new CheckSettings(
                usual.include(),
                usual.exclusions(),
                usual.vouchers(),
                usual.accept(),
                4,
                1,
                Optional.of(Duration.ZERO),
                Duration.ofSeconds(60),
                usual.budget(),
                2,
                usual.userAgent(),
                usual.cacheAge(),
                usual.treatment(),
                usual.drift(),
                true);
        var surroundings =
                new Surroundings(time, time, resolver, address -> address, new Random(1), List.of(), Map.of());
        return new SignpostChecker(TODAY, new Inquiry(settings, surroundings, Progress.SILENT));
    }

    private void answer(String path, int status, String location) {
        server.createContext(path, exchange -> {
            if (!location.isEmpty()) {
                exchange.getResponseHeaders().add("Location", location);
            }
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
    }
}
