package uk.co.knowandsee.signpost.links.outside;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.co.knowandsee.signpost.links.outcome.Outcome;
import uk.co.knowandsee.signpost.links.outcome.Outcome.Moved;
import uk.co.knowandsee.signpost.links.outcome.Outcome.Reached;
import uk.co.knowandsee.signpost.links.outcome.Outcome.Unsure;

/** The way from one address to its page: redirects, cookies that last for this way only, and second tries. */
final class Trip {

    private final URI start;
    private final Means means;
    private final CookieManager cookies = new CookieManager();
    private final Set<String> been = new HashSet<>();
    private final List<Visit.Hop> hops = new ArrayList<>();
    private int failures;
    private Duration spent = Duration.ZERO;

    /** What every trip uses. */
    record Means(Door door, Manners manners, Caller caller, CheckOptions options, Surroundings surroundings) {}

    Trip(URI start, Means means) {
        this.start = start;
        this.means = means;
    }

    Visit go() throws InterruptedException {
        var here = start;
        while (true) {
            var next = step(here);
            if (next.outcome() != null) {
                return new Visit(start, next.outcome(), hops, Optional.empty(), Optional.empty(), List.of(), 0);
            }
            here = next.to();
        }
    }

    /** Either the end of the way or where it goes on. */
    private record Step(@Nullable Outcome outcome, URI to) {}

    private Step step(URI here) throws InterruptedException {
        var refusal = means.door().refusal(here);
        if (refusal.isPresent()) {
            return new Step(refusal.get(), here);
        }
        if (!been.add(here + " " + cookieHeader(here))) {
            return new Step(Unsure.byHand("redirect-loop", "it redirects in a circle"), here);
        }
        return ask(here);
    }

    /** Asks until there is an answer that stands, or no try is left. */
    private Step ask(URI here) throws InterruptedException {
        while (true) {
            Outcome trouble;
            var rest = backoff();
            try (var turn = means.manners().take(Manners.hostOf(here)).orElse(null)) {
                if (turn == null) {
                    return new Step(Unsure.later("rate-limited", "its server asks for a long pause"), here);
                }
                var answer = timed(here);
                if (!Answers.mayPass(answer)) {
                    return arrived(here, answer);
                }
                trouble = Answers.refusal(answer);
                rest = RetryAfter.of(answer, means.surroundings().clock().instant())
                        .orElse(rest);
                means.manners().rest(Manners.hostOf(here), rest);
            } catch (IOException e) {
                trouble = Troubles.of(e);
                failures += Troubles.mayPass(e) ? 0 : means.options().tries();
                means.manners().rest(Manners.hostOf(here), rest);
            }
            if (++failures >= means.options().tries() || left().isNegative() || left().isZero()) {
                return new Step(trouble, here);
            }
        }
    }

    private HttpResponse<Long> timed(URI here) throws IOException, InterruptedException {
        var clock = means.surroundings().clock();
        var before = clock.instant();
        try {
            var answer = means.caller().ask(here, cookieHeader(here), share());
            cookies.put(here, answer.headers().map());
            return answer;
        } finally {
            spent = spent.plus(Duration.between(before, clock.instant()));
        }
    }

    private Step arrived(URI here, HttpResponse<Long> answer) {
        if (Answers.isPage(answer)) {
            return new Step(page(answer.statusCode()), here);
        }
        var to = Answers.isRedirect(answer) ? Answers.location(answer, here) : Optional.<URI>empty();
        if (to.isEmpty()) {
            return new Step(Answers.refusal(answer), here);
        }
        if (hops.size() == means.options().mostRedirects()) {
            return new Step(Unsure.byHand("redirect-limit", "it redirects more than " + hops.size() + " times"), here);
        }
        hops.add(new Visit.Hop(answer.statusCode(), to.get()));
        return new Step(null, to.get());
    }

    /** A redirect for now, within the same site, is how servers greet; everything else is worth knowing. */
    private Outcome page(int status) {
        var lasting = hops.stream().takeWhile(Visit.Hop::permanent).toList();
        if (!lasting.isEmpty()) {
            return new Moved(lasting.get(lasting.size() - 1).to(), true, status);
        }
        var last = hops.isEmpty() ? start : hops.get(hops.size() - 1).to();
        return siteOf(last).equals(siteOf(start)) ? new Reached(status) : new Moved(last, false, status);
    }

    private static String siteOf(URI address) {
        return address.getHost().toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
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
        return left().dividedBy(means.options().tries() - failures);
    }

    private String cookieHeader(URI here) {
        try {
            return String.join("; ", cookies.get(here, Map.of()).getOrDefault("Cookie", List.of()));
        } catch (IOException e) {
            throw new IllegalStateException("cookies are kept in memory", e);
        }
    }
}
