package uk.co.knowandsee.signpost.links.outside;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.co.knowandsee.signpost.links.hosts.RegisteredDomain;
import uk.co.knowandsee.signpost.links.outcome.Outcome;
import uk.co.knowandsee.signpost.links.outcome.Outcome.Gone;
import uk.co.knowandsee.signpost.links.outcome.Outcome.Moved;
import uk.co.knowandsee.signpost.links.outcome.Outcome.Reached;
import uk.co.knowandsee.signpost.links.outcome.Outcome.Unsure;

/** The way from one address to its page: redirects, cookies that last for this way only, and second tries. */
final class Trip {

    private final URI start;
    private final Means means;
    private final Answers answers;
    private final Cookies cookies = new Cookies();
    private final Set<String> been = new HashSet<>();
    private final List<Visit.Hop> hops = new ArrayList<>();
    private Wish wish;
    private int failures;
    private int requests;
    private Duration spent = Duration.ZERO;

    /** What every trip uses. */
    record Means(Door door, Manners manners, Caller caller, CheckOptions options, Surroundings surroundings) {}

    Trip(URI start, Wish wish, Means means) {
        this.start = start;
        this.wish = wish;
        this.means = means;
        this.answers = new Answers(means.options().accept());
    }

    Visit go() throws InterruptedException {
        var here = start;
        while (true) {
            var next = step(here);
            if (next.outcome() != null) {
                return visit(here, next.outcome(), Optional.ofNullable(next.reply()));
            }
            here = next.to();
        }
    }

    private Visit visit(URI here, Outcome outcome, Optional<Reply> reply) {
        var page = reply.filter(answers::isPage)
                .map(r -> new Page(here, r.status(), r.contentType(), r.body(), r.whole()));
        var certificate = reply.flatMap(Reply::certificate);
        return new Visit(
                start,
                outcome,
                hops,
                page,
                certificate.map(ShownCertificate::remembered),
                new WayRemarks(start, hops, certificate, means.surroundings().clock()).all(),
                requests);
    }

    /** Either the end of the way, with the answer that it ended in, or where it goes on. */
    private record Step(
            @Nullable Outcome outcome, URI to, @Nullable Reply reply) {
        static Step end(Outcome outcome, URI here) {
            return new Step(outcome, here, null);
        }
    }

    private Step step(URI here) throws InterruptedException {
        var refusal = means.door().refusal(here);
        if (refusal.isPresent()) {
            return Step.end(refusal.get(), here);
        }
        if (!been.add(here + " " + cookies.headerFor(here))) {
            return Step.end(new Gone("redirect-loop", "it sends readers round in a circle"), here);
        }
        return ask(here);
    }

    /** Asks until there is an answer that stands, or no try is left. */
    private Step ask(URI here) throws InterruptedException {
        var host = Manners.hostOf(here);
        while (true) {
            Outcome trouble;
            var askedFor = Optional.<Duration>empty();
            try (var turn = means.manners().take(host).orElse(null)) {
                if (turn == null) {
                    return Step.end(Unsure.later("rate-limited", "its server asks for a long pause"), here);
                }
                var answer = timed(here);
                if (wish == Wish.PRESENCE && !isPresent(answer)) {
                    wish = Wish.PAGE; // many servers answer such questions badly; the page itself decides
                    continue;
                }
                if (!answers.mayPass(answer)) {
                    means.manners().note(host, true);
                    return arrived(here, answer);
                }
                trouble = Answers.refusal(answer);
                askedFor = RetryAfter.of(answer, means.surroundings().clock().instant());
            } catch (IOException e) {
                trouble = Troubles.of(e, host, means.caller().shownBy(here.getHost()));
                failures += Troubles.mayPass(e) ? 0 : means.options().tries();
            }
            var rest = backoff();
            if (++failures >= tries(host) || left().isNegative() || left().isZero()) {
                means.manners().note(host, false);
                askedFor.ifPresent(pause -> means.manners().rest(host, pause));
                return Step.end(trouble, here);
            }
            means.manners().rest(host, askedFor.orElse(rest));
        }
    }

    /** A host that had no good answer for several addresses is not asked three times for each of the others. */
    private int tries(String host) {
        return means.manners().isDown(host) ? 1 : means.options().tries();
    }

    /** Whether a head alone says enough: yes, it is here, and it is no page that somebody should read. */
    private boolean isPresent(Reply head) {
        return Answers.isRedirect(head)
                || (answers.isPage(head)
                        && !head.contentType().isBlank()
                        && !head.contentType().contains("html"));
    }

    private Reply timed(URI here) throws IOException, InterruptedException {
        var clock = means.surroundings().clock();
        var before = clock.instant();
        var method = wish == Wish.PRESENCE ? "HEAD" : "GET";
        requests++;
        try {
            var answer = means.caller()
                    .ask(new Caller.Call(method, here, cookies.headerFor(here), wish == Wish.WHOLE_FILE), share());
            cookies.keep(here, answer);
            return answer;
        } finally {
            spent = spent.plus(Duration.between(before, clock.instant()));
        }
    }

    private Step arrived(URI here, Reply answer) {
        if (answers.isPage(answer)) {
            return BotWalls.stands(answer)
                    ? Step.end(Unsure.byHand("blocked", "it shows robots a test instead of the page"), here)
                    : new Step(page(here, answer), here, answer);
        }
        var to = Answers.isRedirect(answer) ? Answers.location(answer, here) : Optional.<URI>empty();
        if (to.isEmpty()) {
            return new Step(Answers.refusal(answer), here, answer);
        }
        if (hops.size() == means.options().mostRedirects()) {
            return Step.end(
                    new Gone("redirect-limit", "it sends readers on more than " + hops.size() + " times"), here);
        }
        hops.add(new Visit.Hop(answer.status(), to.get()));
        return new Step(null, to.get(), null);
    }

    /** A redirect for now, within the same site, is how servers greet; everything else is worth knowing. */
    private Outcome page(URI here, Reply answer) {
        var lasting = hops.stream().takeWhile(Visit.Hop::permanent).toList();
        if (!lasting.isEmpty()) {
            return new Moved(lasting.get(lasting.size() - 1).to(), true, answer.status());
        }
        return RegisteredDomain.of(here).equals(RegisteredDomain.of(start))
                ? new Reached(answer.status())
                : new Moved(here, false, answer.status());
    }

    private Duration backoff() {
        var base = means.options().backoff().multipliedBy(1L << Math.min(failures, 10));
        return base.plusMillis(
                (long) (base.toMillis() * means.surroundings().random().nextDouble() / 2));
    }

    private Duration left() {
        return means.options().deadline().minus(spent);
    }

    /** Time for the next request: an equal part of what is left, so that a second try has some too. */
    private Duration share() {
        return left().dividedBy(Math.max(1, means.options().tries() - failures));
    }
}
