package uk.co.knowandsee.signpost.links.signposts;

import java.net.URI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import uk.co.knowandsee.signpost.links.reading.Likeness;

/** What is remembered of each address between checks. */
public record Ledger(SortedMap<URI, Line> lines) {

    public static final Ledger EMPTY = new Ledger(Collections.emptySortedMap());

    private static final int LONGEST_HISTORY = 20;
    private static final int DAYS_WITHOUT_BEING_ASKED = 90;

    /**
     * @param since the first day on which it was asked
     * @param lastGood the last day on which a page came back, if one ever did
     * @param status of that page; 0 when none ever came
     * @param finalAddress where it came from in the end
     * @param likeness what that page was like
     * @param owner whom its server's certificate named then; empty when not known
     * @param certificateEnds the last day of that certificate
     * @param vouched who vouches for it until when and why; empty when nobody does
     * @param history the last checks, the oldest first
     */
    public record Line(
            LocalDate since,
            Optional<LocalDate> lastGood,
            int status,
            URI finalAddress,
            Optional<Likeness> likeness,
            String owner,
            Optional<LocalDate> certificateEnds,
            String vouched,
            List<Past> history) {

        /** Keeps the last checks only. */
        public Line {
            history = List.copyOf(history.subList(Math.max(0, history.size() - LONGEST_HISTORY), history.size()));
        }

        /** Of an address of which nothing is known but its last good day. */
        public Line(LocalDate lastGood, int status, URI finalAddress) {
            this(
                    lastGood,
                    Optional.of(lastGood),
                    status,
                    finalAddress,
                    Optional.empty(),
                    "",
                    Optional.empty(),
                    "",
                    List.of());
        }

        /** Of an address that is asked for the first time. */
        static Line begun(LocalDate today, URI address) {
            return new Line(today, Optional.empty(), 0, address, Optional.empty(), "", Optional.empty(), "", List.of());
        }

        /** What the last check found. */
        public Optional<Past> last() {
            return history.isEmpty() ? Optional.empty() : Optional.of(history.get(history.size() - 1));
        }

        /** The last day on which anybody asked. */
        LocalDate lastAsked() {
            return Stream.concat(last().map(Past::day).stream(), lastGood.stream())
                    .max(LocalDate::compareTo)
                    .orElse(since);
        }

        /** With one more check. A second one on the same day takes the place of the first. */
        Line with(Past today) {
            var days = new TreeMap<LocalDate, Past>();
            history.forEach(past -> days.put(past.day(), past));
            days.put(today.day(), today);
            return new Line(
                    since,
                    lastGood,
                    status,
                    finalAddress,
                    likeness,
                    owner,
                    certificateEnds,
                    vouched,
                    List.copyOf(days.values()));
        }

        Line vouchedBy(String vouched) {
            return new Line(since, lastGood, status, finalAddress, likeness, owner, certificateEnds, vouched, history);
        }

        Line like(Optional<Likeness> page) {
            return new Line(
                    since,
                    lastGood,
                    status,
                    finalAddress,
                    page.or(() -> likeness),
                    owner,
                    certificateEnds,
                    vouched,
                    history);
        }
    }

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
                .flatMap(line -> line.lastGood().stream())
                .max(LocalDate::compareTo);
    }

    /** With what was learned now. What nobody asked stays as it was. */
    Ledger with(Map<URI, Line> learned) {
        var all = new TreeMap<>(lines);
        all.putAll(learned);
        return new Ledger(all);
    }

    /**
     * Without addresses that are no longer linked and that nobody asked for three months. They are not dropped at once:
     * a link may be on a draft, on a branch, or taken off a page just because it was bad, and its memory is what would
     * tell when it comes back as something else.
     */
    Ledger pruned(Set<URI> linked, LocalDate today) {
        var kept = new TreeMap<>(lines);
        kept.entrySet()
                .removeIf(line -> !linked.contains(line.getKey())
                        && line.getValue()
                                .lastAsked()
                                .plusDays(DAYS_WITHOUT_BEING_ASKED)
                                .isBefore(today));
        return new Ledger(kept);
    }
}
