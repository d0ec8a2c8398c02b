package uk.co.knowandsee.signpost.links.outside;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import uk.co.knowandsee.signpost.console.Progress;
import uk.co.knowandsee.signpost.links.outcome.Outcome.Gone;
import uk.co.knowandsee.signpost.links.outcome.Outcome.Unsure;

/** Asks for every address once, many hosts at the same time, each host one thing at a time. */
public final class OutsideChecker {

    private final CheckOptions options;
    private final Surroundings surroundings;
    private final Progress progress;

    public OutsideChecker(CheckOptions options, Surroundings surroundings, Progress progress) {
        this.options = options;
        this.surroundings = surroundings;
        this.progress = progress;
    }

    /**
     * What came of each address; addresses that differ in their fragment only are asked once. Without a network every
     * outcome is {@link Unsure#noNetwork()}, within seconds.
     */
    public Map<URI, Visit> check(Collection<URI> addresses) throws InterruptedException {
        var threads = Executors.newCachedThreadPool(OutsideChecker::daemon);
        try {
            return new Round(threads).check(addresses);
        } finally {
            threads.shutdownNow();
        }
    }

    /** A look-up that hangs must not keep the program from ending. */
    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "signposts");
        thread.setDaemon(true);
        return thread;
    }

    private static URI withoutFragment(URI address) {
        var text = address.toString();
        int hash = text.indexOf('#');
        return hash < 0 ? address : URI.create(text.substring(0, hash));
    }

    /** One check, from its first connection to its last. */
    private final class Round {

        private final ExecutorService threads;
        private final Door door;
        private final Trip.Means means;
        private final Map<URI, Visit> visits = new ConcurrentHashMap<>();

        Round(ExecutorService threads) {
            this.threads = threads;
            this.door = new Door(surroundings.resolver(), threads, options.deadline(), options.allowPrivate());
            this.means = new Trip.Means(
                    door, new Manners(options, surroundings), new Caller(options, threads), options, surroundings);
        }

        Map<URI, Visit> check(Collection<URI> addresses) throws InterruptedException {
            var distinct = addresses.stream()
                    .map(OutsideChecker::withoutFragment)
                    .distinct()
                    .toList();
            var byHost = byHost(distinct);
            if (new Network(door, threads, options.probe()).reaches(oneOfEach(byHost))) {
                askAll(byHost, distinct.size());
                confirmUnknownHosts();
            } else {
                distinct.forEach(address -> visits.put(address, Visit.of(address, Unsure.noNetwork())));
            }
            return addresses.stream()
                    .distinct()
                    .collect(Collectors.toMap(a -> a, a -> visits.get(withoutFragment(a)), (a, b) -> a, TreeMap::new));
        }

        /** The host with the most addresses first: it takes longest. */
        private List<List<URI>> byHost(List<URI> addresses) {
            var hosts = addresses.stream()
                    .collect(Collectors.groupingBy(Manners::hostOf, TreeMap::new, Collectors.toList()));
            return hosts.values().stream()
                    .sorted(Comparator.comparing((List<URI> host) -> host.size())
                            .reversed())
                    .toList();
        }

        private List<URI> oneOfEach(List<List<URI>> byHost) {
            return byHost.stream()
                    .map(host -> host.get(0))
                    .filter(address -> address.getHost() != null)
                    .toList();
        }

        private void askAll(List<List<URI>> byHost, int count) throws InterruptedException {
            var workers = Executors.newFixedThreadPool(options.atOnce(), OutsideChecker::daemon);
            try (var task = progress.begin("Asking other sites", count)) {
                var running = new ArrayList<Future<?>>();
                byHost.forEach(host -> running.add(workers.submit(() -> ask(host, task))));
                for (var one : running) {
                    finish(one);
                }
            } finally {
                workers.shutdownNow();
            }
        }

        private void finish(Future<?> running) throws InterruptedException {
            try {
                running.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException("the link checker failed", e.getCause());
            }
        }

        private void ask(List<URI> addresses, Progress.Task task) {
            try {
                for (var address : addresses) {
                    visits.put(address, new Trip(address, means).go());
                    task.step();
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }

        /** A host counts as gone when a second look-up, a while later, does not find it either. */
        private void confirmUnknownHosts() throws InterruptedException {
            var unknown = visits.values().stream()
                    .filter(visit -> visit.outcome().reason().equals(Door.HOST_UNKNOWN))
                    .sorted(Comparator.comparing(Visit::address))
                    .toList();
            boolean othersAnswered = unknown.size() < visits.size();
            if (unknown.isEmpty() || !othersAnswered) {
                return;
            }
            surroundings.sleeper().sleep(options.confirmAfter());
            for (var visit : unknown) {
                var host = visit.last().getHost();
                var again = door.isUnknown(host)
                        ? Visit.of(visit.address(), Gone.unknownHost(host))
                        : new Trip(visit.address(), means).go();
                visits.put(visit.address(), again);
            }
        }
    }
}
