package uk.co.knowandsee.signpost.links.inquiry;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import uk.co.knowandsee.signpost.links.outcome.Outcome.Gone;
import uk.co.knowandsee.signpost.links.outside.Page;
import uk.co.knowandsee.signpost.links.outside.Visitor;
import uk.co.knowandsee.signpost.links.outside.Wish;
import uk.co.knowandsee.signpost.links.reading.Judge;
import uk.co.knowandsee.signpost.links.reading.Judgement;
import uk.co.knowandsee.signpost.links.reading.Opinion;
import uk.co.knowandsee.signpost.links.reading.PageReader;
import uk.co.knowandsee.signpost.links.reading.Probe;
import uk.co.knowandsee.signpost.links.reading.Reading;

/** Everything that is asked of one host: its pages, then what is doubtful about them. */
final class HostRound {

    private static final int AT_A_TIME = 40; // pages held in memory before they are judged
    private static final int CONFIRMED = 5; // missing pages asked for twice; then the host is believed
    private static final int MOST_LEADS = 3; // pages that send their reader on by themselves, one after the other

    private final Means means;
    private final List<Errand> errands;
    private final Runnable step;
    private final Siblings siblings;
    private final Map<URI, Integer> sharing = new HashMap<>();
    private Optional<Reading> front = Optional.empty();
    private int confirmed;

    /** What every round uses. */
    record Means(Visitor visitor, PageReader reader, Judge judge, Random random, ExecutorService threads, int lanes) {}

    HostRound(Means means, List<Errand> errands, Runnable step) {
        this.means = means;
        this.errands = errands;
        this.step = step;
        this.siblings = new Siblings(means.visitor(), means.reader(), means.random(), errands.size());
    }

    void go(Consumer<Answer> answers) throws InterruptedException {
        for (int from = 0; from < errands.size(); from += AT_A_TIME) {
            var some = errands.subList(from, Math.min(errands.size(), from + AT_A_TIME));
            var seen = visitAll(some);
            seen.forEach(this::remember);
            var sure = new ArrayList<Seen>();
            for (var one : seen) {
                sure.add(confirm(one));
            }
            judge(sure, answers);
        }
    }

    /** As many lanes as the host is asked things at a time; each takes the next address when it is free. */
    private List<Seen> visitAll(List<Errand> some) throws InterruptedException {
        var seen = new Seen[some.size()];
        var next = new AtomicInteger();
        Callable<Void> lane = () -> {
            for (int i = next.getAndIncrement(); i < some.size(); i = next.getAndIncrement()) {
                seen[i] = visit(some.get(i));
                step.run();
            }
            return null;
        };
        int others = Math.min(means.lanes(), some.size()) - 1;
        var running = IntStream.range(0, others)
                .mapToObj(i -> means.threads().submit(lane))
                .toList();
        try {
            lane.call();
            for (var one : running) {
                one.get();
            }
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("a visit failed", e);
        }
        return List.of(seen);
    }

    /** The way to a page, on by what the page itself does to its reader, as long as it stays on its site. */
    private Seen visit(Errand errand) throws InterruptedException {
        var seen = go(errand);
        var been = new HashSet<URI>();
        for (int leads = 0; leads < MOST_LEADS; leads++) {
            var on = leadsOn(seen);
            if (on.isEmpty() || !been.add(on.get())) {
                return seen;
            }
            seen = seen.wentOn(go(new Errand(on.get(), errand.questions())));
        }
        return seen;
    }

    private static Optional<URI> leadsOn(Seen seen) {
        return seen.reading()
                .flatMap(Reading::leadsOn)
                .filter(to -> to.getHost() != null
                        && Visitor.hostOf(to).equals(Visitor.hostOf(seen.last()))
                        && !to.equals(seen.last()));
    }

    private Seen go(Errand errand) throws InterruptedException {
        var visit = means.visitor().visit(errand.asked(), errand.wish());
        var page =
                visit.page().filter(p -> errand.wish() == Wish.PAGE || p.bytes().size() > 0);
        return new Seen(
                errand,
                visit.outcome(),
                visit.hops(),
                page.map(p ->
                        means.reader().read(p.at(), p.contentType(), p.bytes().copy())),
                visit.certificate(),
                visit.remarks(),
                page.filter(any -> errand.namesAPlace())
                        .filter(HostRound::hasScripts)
                        .isPresent());
    }

    private static boolean hasScripts(Page page) {
        return new String(page.bytes().copy(), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT)
                .contains("<script");
    }

    private void remember(Seen seen) {
        sharing.merge(seen.last(), 1, Integer::sum);
        var path = seen.last().getRawPath();
        boolean isFront = path == null || path.length() <= 1;
        if (isFront && seen.last().getRawQuery() == null && seen.reading().isPresent()) {
            front = seen.reading();
        }
    }

    /** What a server says is missing is asked for once more, until it has proven that it means what it says. */
    private Seen confirm(Seen seen) throws InterruptedException {
        boolean doubtful = seen.outcome() instanceof Gone gone
                && (gone.reason().startsWith("http-") || gone.reason().startsWith("redirect-"));
        if (!doubtful || confirmed >= CONFIRMED) {
            return seen;
        }
        var again = visit(seen.errand());
        boolean same = again.outcome() instanceof Gone;
        confirmed = same ? confirmed + 1 : 0;
        return again;
    }

    private record Doubtful(Seen seen, Optional<Opinion> opinion, int doubt) {}

    /** The most doubtful first: what may be asked besides goes where most can be learned. */
    private void judge(List<Seen> seen, Consumer<Answer> answers) throws InterruptedException {
        var order = seen.stream()
                .map(this::doubtful)
                .sorted(Comparator.comparingInt(Doubtful::doubt).reversed())
                .toList();
        for (var one : order) {
            var probes = one.doubt() > 0 ? siblings.of(one.seen().last(), one.doubt()) : List.<Probe>of();
            for (var question : one.seen().errand().questions()) {
                answers.accept(answer(one, question, probes));
            }
        }
    }

    private Doubtful doubtful(Seen seen) {
        if (seen.reading().isEmpty()) {
            return new Doubtful(seen, Optional.empty(), 0);
        }
        var opinion = opinion(seen, seen.errand().first());
        return new Doubtful(seen, Optional.of(opinion), opinion.doubt());
    }

    private Opinion opinion(Seen seen, Question question) {
        return means.judge().opinion(seen.toCase(question, List.of(), frontFor(seen), shared(seen)));
    }

    private Answer answer(Doubtful one, Question question, List<Probe> probes) {
        var seen = one.seen();
        var opinion = one.opinion()
                .map(first -> question.equals(seen.errand().first()) ? first : opinion(seen, question))
                .map(plain -> probes.isEmpty() ? plain : plain.with(probes));
        var judgement = opinion.map(Opinion::judgement).orElse(Judgement.FINE);
        var remarks = new ArrayList<>(seen.remarks());
        remarks.addAll(judgement.remarks());
        var outcome = judgement.objection().orElse(seen.outcome());
        return new Answer(
                question.address(),
                outcome.verified() ? Fragment.of(question.address(), seen).orElse(outcome) : outcome,
                remarks,
                seen.hops(),
                seen.last(),
                opinion.filter(any -> question.remembered())
                        .filter(any -> seen.reading().filter(Reading::isPage).isPresent())
                        .map(Opinion::likeness),
                seen.certificate());
    }

    private int shared(Seen seen) {
        return sharing.getOrDefault(seen.last(), 1);
    }

    private Optional<Reading> frontFor(Seen seen) {
        return front.filter(
                reading -> !reading.at().equals(seen.last()) || !seen.hops().isEmpty());
    }
}
