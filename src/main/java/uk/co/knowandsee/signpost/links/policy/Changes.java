package uk.co.knowandsee.signpost.links.policy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import uk.co.knowandsee.signpost.links.outcome.Verdict;

/** Settings with some of them changed; each method has the name of what it sets. Used once, then {@link #done}. */
public final class Changes {

    private List<Pattern> include;
    private List<Exclusion> exclusions;
    private List<Voucher> vouchers;
    private Set<Integer> accept;
    private int maxConcurrency;
    private int perHost;
    private Optional<Duration> pause;
    private Duration timeout;
    private Duration budget;
    private int retries;
    private String userAgent;
    private Duration cacheAge;
    private Map<Verdict, Treatment> treatment;
    private double drift;
    private boolean allowPrivate;

    Changes(CheckSettings from) {
        this.include = from.include();
        this.exclusions = from.exclusions();
        this.vouchers = from.vouchers();
        this.accept = from.accept();
        this.maxConcurrency = from.maxConcurrency();
        this.perHost = from.perHost();
        this.pause = from.pause();
        this.timeout = from.timeout();
        this.budget = from.budget();
        this.retries = from.retries();
        this.userAgent = from.userAgent();
        this.cacheAge = from.cacheAge();
        this.treatment = from.treatment();
        this.drift = from.drift();
        this.allowPrivate = from.allowPrivate();
    }

    public Changes include(List<Pattern> include) {
        this.include = List.copyOf(include);
        return this;
    }

    public Changes exclusions(List<Exclusion> exclusions) {
        this.exclusions = List.copyOf(exclusions);
        return this;
    }

    public Changes vouchers(List<Voucher> vouchers) {
        this.vouchers = List.copyOf(vouchers);
        return this;
    }

    public Changes accept(Set<Integer> accept) {
        this.accept = Set.copyOf(accept);
        return this;
    }

    public Changes maxConcurrency(int maxConcurrency) {
        this.maxConcurrency = maxConcurrency;
        return this;
    }

    public Changes perHost(int perHost) {
        this.perHost = perHost;
        return this;
    }

    public Changes pause(Optional<Duration> pause) {
        this.pause = pause;
        return this;
    }

    public Changes timeout(Duration timeout) {
        this.timeout = timeout;
        return this;
    }

    public Changes budget(Duration budget) {
        this.budget = budget;
        return this;
    }

    public Changes retries(int retries) {
        this.retries = retries;
        return this;
    }

    public Changes userAgent(String userAgent) {
        this.userAgent = userAgent;
        return this;
    }

    public Changes cacheAge(Duration cacheAge) {
        this.cacheAge = cacheAge;
        return this;
    }

    public Changes treatment(Map<Verdict, Treatment> treatment) {
        this.treatment = Map.copyOf(treatment);
        return this;
    }

    public Changes drift(double drift) {
        this.drift = drift;
        return this;
    }

    public Changes allowPrivate(boolean allowPrivate) {
        this.allowPrivate = allowPrivate;
        return this;
    }

    public CheckSettings done() {
        return new CheckSettings(
                include,
                exclusions,
                vouchers,
                accept,
                maxConcurrency,
                perHost,
                pause,
                timeout,
                budget,
                retries,
                userAgent,
                cacheAge,
                treatment,
                drift,
                allowPrivate);
    }
}
