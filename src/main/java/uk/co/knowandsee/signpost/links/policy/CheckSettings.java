package uk.co.knowandsee.signpost.links.policy;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import uk.co.knowandsee.signpost.links.outcome.Verdict;

/**
 * What is asked of a check.
 *
 * @param include only addresses that one of these finds; everything when empty
 * @param exclusions addresses that nobody asks
 * @param vouchers signposts that somebody vouches for
 * @param accept statuses besides 200 to 299 that count as a page
 * @param maxConcurrency requests at the same time in all
 * @param perHost requests at the same time to one host
 * @param pause between two requests to one host; empty for as long as its last answer took, within limits
 * @param timeout for one address in all, waiting for our turn not counted
 * @param budget for the whole check; what was not asked by then is not known
 * @param retries further tries for an address that fails in a way that may pass
 * @param userAgent who we say we are, with an address where a server's keeper can complain
 * @param cacheAge an address that was good less long ago than this is not asked again
 * @param treatment what happens for each verdict; what is not named is a warning
 * @param drift how unlike its last good day a page has to be for an alarm: 0 for any change, 1 for never
 * @param allowPrivate whether addresses of this machine and its own network may be asked
 */
public record CheckSettings(
        List<Pattern> include,
        List<Exclusion> exclusions,
        List<Voucher> vouchers,
        Set<Integer> accept,
        int maxConcurrency,
        int perHost,
        Optional<Duration> pause,
        Duration timeout,
        Duration budget,
        int retries,
        String userAgent,
        Duration cacheAge,
        Map<Verdict, Treatment> treatment,
        double drift,
        boolean allowPrivate) {

    public CheckSettings {
        include = List.copyOf(include);
        exclusions = List.copyOf(exclusions);
        vouchers = List.copyOf(vouchers);
        accept = Set.copyOf(accept);
        treatment = Map.copyOf(treatment);
    }

    /** What the nightly check uses when nobody says otherwise. */
    public static CheckSettings usual(String version) {
        return new CheckSettings(
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                64,
                1,
                Optional.empty(),
                Duration.ofSeconds(45),
                Duration.ofHours(1),
                2,
                "know-and-see-signpost/" + version + " (+https://www.knowandsee.co.uk/about/contact.html)",
                Duration.ZERO,
                Map.of(),
                0.75,
                false);
    }

    public Treatment treatment(Verdict verdict) {
        return treatment.getOrDefault(verdict, Treatment.WARN);
    }

    /** These settings, to be changed here and there, e.g. by options of the command line. */
    public Changes but() {
        return new Changes(this);
    }

    /** Whether an address was good so lately that it need not be asked again. */
    public boolean isFresh(LocalDate lastGood, LocalDate today) {
        var age = Duration.ofDays(ChronoUnit.DAYS.between(lastGood, today));
        return age.compareTo(cacheAge) < 0;
    }

    /** The voucher that counts for an address today. */
    public Optional<Voucher> voucherFor(URI address, LocalDate today) {
        return vouchers.stream()
                .filter(v -> v.counts(today) && v.isFor(address))
                .findFirst();
    }

    /** The exclusion that covers an address today. */
    public Optional<Exclusion> exclusionOf(URI address, LocalDate today) {
        return exclusions.stream().filter(e -> e.covers(address, today)).findFirst();
    }

    /** Whether it is one of the addresses that were asked for; all are when nobody said which. */
    public boolean includes(URI address) {
        return include.isEmpty()
                || include.stream().anyMatch(p -> p.matcher(address.toString()).find());
    }
}
