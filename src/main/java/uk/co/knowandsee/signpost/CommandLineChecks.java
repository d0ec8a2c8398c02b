package uk.co.knowandsee.signpost;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.co.knowandsee.signpost.links.outcome.Verdict;
import uk.co.knowandsee.signpost.links.policy.CheckSettings;
import uk.co.knowandsee.signpost.links.policy.Exclusion;
import uk.co.knowandsee.signpost.links.policy.Treatment;

/**
 * What the command line asks of one check. What is empty was not asked, and stays as the settings of the site have it.
 *
 * @param offline whether to leave the network alone
 * @param include only addresses that look like one of these
 * @param exclude addresses that nobody asks this time
 * @param accept statuses besides 200 to 299 that count as a page
 * @param maxConcurrency requests at the same time in all
 * @param perHost requests at the same time to one host
 * @param pause between two requests to one host
 * @param timeout for one address in all
 * @param budget for the whole check
 * @param retries further tries for an address that fails in a way that may pass
 * @param userAgent who we say we are
 * @param cacheAge an address that was good less long ago than this is not asked again
 * @param allowPrivate whether addresses of this machine and its own network may be asked
 * @param failOn the verdicts that make the check fail
 */
record CommandLineChecks(
        boolean offline,
        List<AddressPattern> include,
        List<AddressPattern> exclude,
        Optional<Set<Integer>> accept,
        Optional<Integer> maxConcurrency,
        Optional<Integer> perHost,
        Optional<Duration> pause,
        Optional<Duration> timeout,
        Optional<Duration> budget,
        Optional<Integer> retries,
        Optional<String> userAgent,
        Optional<Duration> cacheAge,
        boolean allowPrivate,
        Optional<Set<Verdict>> failOn) {

    /** A check without options. */
    static final CommandLineChecks NONE = new CommandLineChecks(
            false,
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty());

    /** What fails a check when neither the command line nor the settings say so. */
    private static final Set<Verdict> USUALLY_FAILING = Set.of(Verdict.BROKEN, Verdict.WRONG);

    CommandLineChecks {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
        accept = accept.map(Set::copyOf);
        failOn = failOn.map(Set::copyOf);
    }

    /** The settings of the site, with what the command line asks in their place. */
    CheckSettings on(CheckSettings site) {
        var only = include.stream().map(AddressPattern::regex).toList();
        return site.but()
                .include(only.isEmpty() ? site.include() : only)
                .exclusions(exclusions(site))
                .accept(accept.orElse(site.accept()))
                .maxConcurrency(maxConcurrency.orElse(site.maxConcurrency()))
                .perHost(perHost.orElse(site.perHost()))
                .pause(pause.or(site::pause))
                .timeout(timeout.orElse(site.timeout()))
                .budget(budget.orElse(site.budget()))
                .retries(retries.orElse(site.retries()))
                .userAgent(userAgent.orElse(site.userAgent()))
                .cacheAge(cacheAge.orElse(site.cacheAge()))
                .allowPrivate(allowPrivate || site.allowPrivate())
                .done();
    }

    private List<Exclusion> exclusions(CheckSettings site) {
        var all = new ArrayList<>(site.exclusions());
        exclude.forEach(pattern ->
                all.add(new Exclusion(pattern.withStars(), "left out on the command line", Optional.empty())));
        return all;
    }

    /** The verdicts that make this check fail. One that the site degrades is no less of a finding here. */
    Set<Verdict> failing(CheckSettings site) {
        var failing = EnumSet.noneOf(Verdict.class);
        Stream.of(Verdict.values()).filter(v -> isFailing(v, site)).forEach(failing::add);
        return failOn.orElse(failing);
    }

    private static boolean isFailing(Verdict verdict, CheckSettings site) {
        return site.treatment().containsKey(verdict)
                ? site.treatment(verdict) != Treatment.WARN
                : USUALLY_FAILING.contains(verdict);
    }
}
