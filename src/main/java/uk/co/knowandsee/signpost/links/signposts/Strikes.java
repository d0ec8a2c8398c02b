package uk.co.knowandsee.signpost.links.signposts;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import uk.co.knowandsee.signpost.links.outcome.Verdict;

/**
 * How often in a row an address failed in a way that may pass. One bad night says nothing: a charity's server is
 * restarted, a certificate is renewed a day late. Three checks in a row, over three days at least, say that it is down.
 *
 * <p>A server that turns robots away answers, so it is never counted here, however long it lasts.
 */
record Strikes(int count, LocalDate first, LocalDate last) {

    private static final Set<String> MAY_PASS =
            Set.of("timeout", "server-trouble", "no-connection", "tls", "broken-off", "dns-timeout", "dns-trouble");

    private static final int OUT = 3;
    private static final int FEWEST_DAYS = 3; // 72 hours

    /** Empty when the last check did not fail in such a way. */
    static Optional<Strikes> of(Ledger.Line line) {
        var strikes = Optional.<Strikes>empty();
        for (var past : line.history()) {
            strikes = isOne(past)
                    ? Optional.of(strikes.map(s -> s.and(past)).orElseGet(() -> begin(past)))
                    : Optional.empty();
        }
        return strikes;
    }

    private static Strikes begin(Past past) {
        return new Strikes(1, past.day(), past.day());
    }

    private Strikes and(Past past) {
        return new Strikes(count + 1, first, past.day());
    }

    static boolean isOne(Past past) {
        return past.verdict() == Verdict.UNSURE && MAY_PASS.contains(past.reason());
    }

    boolean isOut() {
        return count >= OUT && !first.plusDays(FEWEST_DAYS).isAfter(last);
    }
}
