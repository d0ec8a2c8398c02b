package uk.co.knowandsee.signpost.links.signposts;

import java.net.URI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is remembered of each address between checks. */
public record Ledger(SortedMap<URI, Line> lines) {

    public static final Ledger EMPTY = new Ledger(Collections.emptySortedMap());

    /**
     * @param lastGood the last day on which a page came back
     * @param status of that page
     * @param finalAddress where it came from in the end
     */
    public record Line(LocalDate lastGood, int status, URI finalAddress) {}

    public Ledger {
        lines = Collections.unmodifiableSortedMap(new TreeMap<>(lines));
    }

    public Optional<Line> of(URI address) {
        return Optional.ofNullable(lines.get(address));
    }

    /** The last day on which any of these was good. */
    Optional<LocalDate> lastVerified(Collection<URI> addresses) {
        return addresses.stream()
                .flatMap(address -> of(address).stream())
                .map(Line::lastGood)
                .max(LocalDate::compareTo);
    }

    /** With what was verified now. What could not be verified keeps its last good day. */
    Ledger with(Map<URI, Line> verified) {
        var all = new TreeMap<>(lines);
        all.putAll(verified);
        return new Ledger(all);
    }
}
