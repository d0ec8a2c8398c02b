package uk.co.knowandsee.signpost.links.inquiry;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import uk.co.knowandsee.signpost.console.Progress;
import uk.co.knowandsee.signpost.links.outcome.Outcome.Gone;
import uk.co.knowandsee.signpost.links.outcome.Outcome.Unsure;
import uk.co.knowandsee.signpost.links.outside.CheckOptions;
import uk.co.knowandsee.signpost.links.outside.Surroundings;
import uk.co.knowandsee.signpost.links.outside.Visitor;
import uk.co.knowandsee.signpost.links.policy.CheckSettings;
import uk.co.knowandsee.signpost.links.reading.Judge;
import uk.co.knowandsee.signpost.links.reading.PageReader;

/** Asks about many addresses, many hosts at the same time, each host politely. */
public final class Inquiry {

    private final CheckOptions options;
    private final Surroundings surroundings;
    private final Progress progress;
    private final PageReader reader = new PageReader();
    private final Judge judge;

    public Inquiry(CheckSettings settings, Surroundings surroundings, Progress progress) {
        this.options = optionsOf(settings);
        this.judge = new Judge(settings.drift());
        this.surroundings = surroundings;
        this.progress = progress;
    }

    /** How a visitor behaves under these settings. */
    public static CheckOptions optionsOf(CheckSettings settings) {
        return CheckOptions.of(
                settings.userAgent(),
                settings.maxConcurrency(),
                settings.perHost(),
                settings.pause(),
                settings.timeout(),
                settings.budget(),
                settings.retries() + 1,
                settings.accept(),
                settings.allowPrivate());
    }

    /** What came of each address, by address. Exclusions, the cache and vouchers are the caller's business. */
    public SortedMap<URI, Answer> ask(List<Question> questions) throws InterruptedException {
        if (questions.isEmpty()) {
            return Collections.emptySortedMap();
        }
        var threads = Executors.newCachedThreadPool(Inquiry::daemon);
        try (var visitor = new Visitor(options, surroundings)) {
            return new Round(visitor, threads).ask(questions);
        } finally {
            threads.shutdownNow();
        }
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "inquiry");
        thread.setDaemon(true);
        return thread;
    }

    /** One inquiry, from its first request to its last. */
    private final class Round {

        private final Visitor visitor;
        private final ExecutorService threads;
        private final Map<URI, Answer> answers = new ConcurrentSkipListMap<>();

        Round(Visitor visitor, ExecutorService threads) {
            this.visitor = visitor;
            this.threads = threads;
        }

        SortedMap<URI, Answer> ask(List<Question> questions) throws InterruptedException {
            var hosts = byHost(questions);
            if (visitor.reachesAny(
                    hosts.stream().map(host -> host.get(0).asked()).toList())) {
                askAll(hosts);
                confirmUnknownHosts(questions);
            } else {
                questions.forEach(q -> answers.put(q.address(), Answer.of(q.address(), Unsure.noNetwork())));
            }
            return Collections.unmodifiableSortedMap(new TreeMap<>(answers));
        }

        /** The host with the most addresses first: it takes longest. */
        private List<List<Errand>> byHost(List<Question> questions) {
            var hosts = new TreeMap<String, List<Errand>>();
            Errand.of(questions)
                    .forEach(errand -> hosts.computeIfAbsent(Visitor.hostOf(errand.asked()), any -> new ArrayList<>())
                            .add(errand));
            return hosts.values().stream()
                    .sorted(Comparator.comparing((List<Errand> host) -> host.size())
                            .reversed())
                    .toList();
        }

        private void askAll(List<List<Errand>> hosts) throws InterruptedException {
            var workers = Executors.newFixedThreadPool(Math.min(hosts.size(), options.atOnce()), Inquiry::daemon);
            int count = hosts.stream().mapToInt(List::size).sum();
            try (var task = progress.begin("Asking other sites", count)) {
                var waiting = new AtomicInteger(hosts.size());
                tell(waiting.get(), task);
                var running = new ArrayList<Future<?>>();
                for (var host : hosts) {
                    var round = new HostRound(means(), host, task::step);
                    running.add(workers.submit(() -> {
                        round.go(answer -> answers.put(answer.address(), answer));
                        tell(waiting.decrementAndGet(), task);
                        return null;
                    }));
                }
                for (var one : running) {
                    finish(one);
                }
            } finally {
                workers.shutdownNow();
            }
        }

        private void tell(int waiting, Progress.Task task) {
            task.note(waiting == 1 ? "1 host waiting" : waiting + " hosts waiting");
        }

        private HostRound.Means means() {
            return new HostRound.Means(visitor, reader, judge, surroundings.random(), threads, options.perHost());
        }

        private void finish(Future<?> running) throws InterruptedException {
            try {
                running.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException("the link checker failed", e.getCause());
            }
        }

        /** A host counts as gone when a second look-up, a while later, does not find it either. */
        private void confirmUnknownHosts(List<Question> questions) throws InterruptedException {
            var unknown = answers.values().stream()
                    .filter(answer -> answer.outcome().reason().equals("host-unknown"))
                    .collect(Collectors.groupingBy(
                            answer -> answer.last().getHost(), TreeMap::new, Collectors.toList()));
            boolean othersAnswered =
                    unknown.values().stream().mapToInt(List::size).sum() < answers.size();
            if (unknown.isEmpty() || !othersAnswered) {
                return;
            }
            surroundings.sleeper().sleep(options.confirmAfter());
            var found = new ArrayList<Question>();
            for (var host : unknown.entrySet()) {
                if (visitor.isStillUnknown(host.getKey())) {
                    host.getValue()
                            .forEach(answer ->
                                    answers.put(answer.address(), answer.withOutcome(Gone.unknownHost(host.getKey()))));
                } else {
                    var again = host.getValue().stream().map(Answer::address).collect(Collectors.toSet());
                    questions.stream().filter(q -> again.contains(q.address())).forEach(found::add);
                }
            }
            if (!found.isEmpty()) {
                askAll(byHost(found));
            }
        }
    }
}
