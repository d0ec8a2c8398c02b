package uk.co.knowandsee.signpost.links.world;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import uk.co.knowandsee.signpost.console.Progress;
import uk.co.knowandsee.signpost.links.inquiry.Inquiry;
import uk.co.knowandsee.signpost.links.inquiry.Question;
import uk.co.knowandsee.signpost.links.policy.CheckSettings;

/**
 * How long a check takes, against a network on this machine whose hosts take 200 ms to answer. Prints; asserts nothing.
 *
 * <pre>{@code
 * mvn test-compile exec:java@benchmark
 * }</pre>
 */
public final class CheckBenchmark {

    private static final Duration LATENCY = Duration.ofMillis(200);

    private CheckBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 0 && arguments[0].equals("memory")) {
            memory(Integer.parseInt(arguments[1]));
            return;
        }
        warmUp();
        if (arguments.length > 0) {
            run("eight at a time to each", 2000, 50, 8, Optional.empty());
            run("eight at a time to each, again", 2000, 50, 8, Optional.empty());
            return;
        }
        run("the corpus, 2,000 addresses on 50 hosts, one at a time to each", 2000, 50, 1, Optional.empty());
        run("the same without pauses", 2000, 50, 1, Optional.of(Duration.ZERO));
        run("the same, eight at a time to each", 2000, 50, 8, Optional.empty());
    }

    private static void warmUp() throws InterruptedException {
        try (var network = new TestNetwork()) {
            ask(network, 500, 50, 8, Optional.empty());
        }
    }

    private static void run(String what, int addresses, int hosts, int perHost, Optional<Duration> pause)
            throws InterruptedException {
        try (var network = new TestNetwork()) {
            double took = ask(network, addresses, hosts, perHost, pause) / 1e9;
            int slowest = network.requestsByHost().values().stream()
                    .max(Integer::compare)
                    .orElse(0);
            double each = LATENCY.toMillis()
                    + (perHost > 1 ? 0 : pause.orElse(Duration.ofMillis(250)).toMillis());
            double bound = Math.ceil((double) slowest / perHost) * each / 1000;
            System.out.printf(
                    Locale.ROOT,
                    "%s: %.2f s, bound %.2f s, ratio %.2f, %d requests%n",
                    what,
                    took,
                    bound,
                    took / bound,
                    network.asked().size());
        }
    }

    /** How many nanoseconds it took. */
    private static long ask(TestNetwork network, int addresses, int hosts, int perHost, Optional<Duration> pause)
            throws InterruptedException {
        var prose = new Prose(new java.util.Random(1));
        var questions = new ArrayList<Question>();
        for (int i = 0; i < addresses; i++) {
            var name = "host" + i % hosts + ".example";
            var topic = prose.topic(i / hosts);
            var page = Conduct.html(Prose.page("Harbour", topic.title(), prose.paragraphs(topic.title(), 3)));
            network.host(name).on("/" + topic.slug(), (asked, caller) -> {
                rest();
                return page.answer(asked, caller);
            });
            questions.add(Question.about(URI.create("http://" + name + "/" + topic.slug())));
        }
        var surroundings =
                network.surroundings(Map.of(), InstantSource.system(), duration -> Thread.sleep(duration.toMillis()));
        var inquiry = new Inquiry(settings(perHost, pause), surroundings, Progress.SILENT);
        long before = System.nanoTime();
        var answers = inquiry.ask(questions);
        long took = System.nanoTime() - before;
        long fine =
                answers.values().stream().filter(a -> a.outcome().verified()).count();
        if (fine != questions.stream().map(Question::address).distinct().count()) {
            throw new IllegalStateException("only " + fine + " were fine");
        }
        return took;
    }

    private static void rest() {
        try {
            Thread.sleep(LATENCY.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void memory(int addresses) throws InterruptedException {
        try (var network = new TestNetwork()) {
            network.forget();
            var page = Conduct.html(
                    Prose.page("Harbour", "Help", new Prose(new java.util.Random(1)).paragraphs("help", 3)));
            List<Question> questions = new ArrayList<>();
            for (int i = 0; i < addresses; i++) {
                network.host("host" + i % 200 + ".example").otherwise(page);
                questions.add(
                        Question.about(URI.create("http://host" + i % 200 + ".example/help/page-" + i + ".html")));
            }
            long before = System.nanoTime();
            var surroundings = network.surroundings(Map.of(), InstantSource.system(), duration -> {});
            var answers =
                    new Inquiry(settings(8, Optional.of(Duration.ZERO)), surroundings, Progress.SILENT).ask(questions);
            var runtime = Runtime.getRuntime();
            System.out.printf(
                    Locale.ROOT,
                    "%d addresses, %d requests in %.1f s within %d MiB, servers included%n",
                    answers.size(),
                    network.requests(),
                    (System.nanoTime() - before) / 1e9,
                    runtime.maxMemory() >> 20);
        }
    }

    private static CheckSettings settings(int perHost, Optional<Duration> pause) {
        var usual = CheckSettings.usual("benchmark");
        return new CheckSettings(
                usual.include(),
                usual.exclusions(),
                usual.vouchers(),
                usual.accept(),
                perHost > 1 ? 512 : 64,
                perHost,
                pause,
                usual.timeout(),
                usual.budget(),
                usual.retries(),
                usual.userAgent(),
                usual.cacheAge(),
                usual.treatment(),
                usual.drift(),
                false);
    }
}
