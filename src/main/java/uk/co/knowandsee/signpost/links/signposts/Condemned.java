package uk.co.knowandsee.signpost.links.signposts;

import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.co.knowandsee.signpost.links.outcome.Verdict;
import uk.co.knowandsee.signpost.links.policy.CheckSettings;
import uk.co.knowandsee.signpost.links.policy.Treatment;
import uk.co.knowandsee.signpost.links.policy.Voucher;

/**
 * Addresses that no page may lead to, by what the ledger remembers: every address of a host that was found taken over
 * or parked, whatever the settings say, and with {@code check.degrade} each address that was found gone or wrong.
 * What a person vouches for is not among them.
 */
public final class Condemned {

    public static final Condemned NOTHING = new Condemned(Map.of(), Map.of(), List.of());

    private static final Set<String> TAKEN_OVER = Set.of("taken-over", "parked", "look-alike");

    private final Map<String, String> hosts; // from host to why
    private final Map<String, String> addresses; // from comparable address to why
    private final List<Voucher> vouchers;

    private Condemned(Map<String, String> hosts, Map<String, String> addresses, List<Voucher> vouchers) {
        this.hosts = Map.copyOf(hosts);
        this.addresses = Map.copyOf(addresses);
        this.vouchers = List.copyOf(vouchers);
    }

    public static Condemned of(Ledger ledger, CheckSettings settings, LocalDate today) {
        var vouchers = settings.vouchers().stream().filter(v -> v.counts(today)).toList();
        var hosts = new HashMap<String, String>();
        var addresses = new HashMap<String, String>();
        ledger.lines()
                .forEach((address, line) -> line.last().ifPresent(past -> {
                    boolean vouched = vouchers.stream().anyMatch(v -> v.isFor(address));
                    if (past.verdict() == Verdict.WRONG && TAKEN_OVER.contains(past.reason()) && !vouched) {
                        hosts.put(hostOf(address), "was found " + past.reason().replace('-', ' ') + on(past));
                    }
                    if (isReplaced(settings, verdictOf(line, past))) {
                        addresses.put(
                                comparable(address),
                                "was found " + verdictOf(line, past).id() + " (" + past.reason() + ")" + on(past));
                    }
                }));
        return new Condemned(hosts, addresses, vouchers);
    }

    private static String on(Past past) {
        return " on " + SignpostReport.inWords(past.day());
    }

    private static Verdict verdictOf(Ledger.Line line, Past past) {
        return Strikes.of(line).filter(Strikes::isOut).isPresent() ? Verdict.BROKEN : past.verdict();
    }

    private static boolean isReplaced(CheckSettings settings, Verdict verdict) {
        boolean bad = verdict == Verdict.BROKEN || verdict == Verdict.WRONG;
        return bad && settings.treatment(verdict) == Treatment.DEGRADE;
    }

    /** Why no page may lead there, as the end of a sentence about it; empty when pages may. */
    public Optional<String> why(URI address) {
        return takenOver(address)
                .or(() -> isVouchedFor(address)
                        ? Optional.empty()
                        : Optional.ofNullable(addresses.get(comparable(address))));
    }

    /** Whether no page may lead there. */
    public boolean covers(URI address) {
        return why(address).isPresent();
    }

    /** Why its whole host is out of bounds; empty when it is not, or when somebody vouches for this very address. */
    public Optional<String> takenOver(URI address) {
        return isVouchedFor(address)
                ? Optional.empty()
                : Optional.ofNullable(hosts.get(hostOf(address))).map(why -> "is on a host that " + why);
    }

    public boolean isEmpty() {
        return hosts.isEmpty() && addresses.isEmpty();
    }

    private boolean isVouchedFor(URI address) {
        return vouchers.stream().anyMatch(v -> v.isFor(address));
    }

    /** Whoever has the domain has its {@code www} as well. */
    private static String hostOf(URI address) {
        return Optional.ofNullable(address.getHost())
                .orElse(address.toString())
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^www\\.", "")
                .replaceFirst("\\.$", "");
    }

    private static String comparable(URI address) {
        var path = Optional.ofNullable(address.getRawPath())
                .filter(p -> !p.isEmpty())
                .orElse("/");
        var query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        return address.isOpaque() ? address.toString() : address.getScheme() + "://" + rawHost(address) + path + query;
    }

    private static String rawHost(URI address) {
        return Optional.ofNullable(address.getRawAuthority()).orElse("").toLowerCase(Locale.ROOT);
    }
}
