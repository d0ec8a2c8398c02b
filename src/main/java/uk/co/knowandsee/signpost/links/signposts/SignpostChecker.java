package uk.co.knowandsee.signpost.links.signposts;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import uk.co.knowandsee.signpost.console.Progress;
import uk.co.knowandsee.signpost.links.outcome.Outcome;
import uk.co.knowandsee.signpost.links.outside.CheckOptions;
import uk.co.knowandsee.signpost.links.outside.OutsideChecker;
import uk.co.knowandsee.signpost.links.outside.Surroundings;
import uk.co.knowandsee.signpost.links.outside.Visit;

/** Asks whether every signpost still leads somewhere. Takes seconds without a network, minutes with one. */
public final class SignpostChecker {

    private final LocalDate today;
    private final OutsideChecker checker;

    public SignpostChecker(LocalDate today, CheckOptions options, Progress progress) {
        this(today, new OutsideChecker(options, Surroundings.real(), progress));
    }

    public SignpostChecker(LocalDate today, OutsideChecker checker) {
        this.today = today;
        this.checker = checker;
    }

    /** @param ledger what was remembered; the report carries what is to be remembered next */
    public SignpostReport check(List<ExternalLink> links, Ledger ledger) throws InterruptedException {
        var addresses = links.stream().map(ExternalLink::address).toList();
        var visits = checker.check(addresses);
        var now = ledger.with(verified(visits));
        var entries = links.stream()
                .map(link -> entry(link, visit(visits, link.address()), now))
                .toList();
        boolean network = addresses.isEmpty()
                || visits.values().stream().anyMatch(v -> !v.outcome().equals(Outcome.Unsure.noNetwork()));
        var services = new ArrayList<>(
                links.stream().flatMap(link -> link.services().stream()).toList());
        return new SignpostReport(today, network, entries, now.lastVerified(addresses), services, now);
    }

    private static Entry entry(ExternalLink link, Visit visit, Ledger now) {
        return new Entry(link, visit.outcome(), visit.remarks(), visit.hops(), now.of(link.address()));
    }

    private static Visit visit(Map<URI, Visit> visits, URI address) {
        var visit = visits.get(address);
        if (visit == null) {
            throw new IllegalStateException("nobody asked for " + address);
        }
        return visit;
    }

    private Map<URI, Ledger.Line> verified(Map<URI, Visit> visits) {
        var lines = new TreeMap<URI, Ledger.Line>();
        visits.forEach((address, visit) -> status(visit.outcome())
                .ifPresent(status -> lines.put(address, new Ledger.Line(today, status, visit.last()))));
        return lines;
    }

    private static OptionalInt status(Outcome outcome) {
        if (outcome instanceof Outcome.Reached reached) {
            return OptionalInt.of(reached.status());
        }
        return outcome instanceof Outcome.Moved moved ? OptionalInt.of(moved.status()) : OptionalInt.empty();
    }
}
