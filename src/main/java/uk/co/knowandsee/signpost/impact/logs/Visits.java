package uk.co.knowandsee.signpost.impact.logs;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What all logs say of the short paths, as raw counts. None of them may be shown as it is: small ones could point at
 * somebody.
 *
 * @param days the days in London of which the logs have at least one line
 * @param byPath how often each path was opened on each day; only days on which it was
 * @param failed how often a path led to an error
 * @param slips how often somebody asked for something that looks like this path mistyped
 * @param notCounted what was passed over
 */
public record Visits(
        NavigableSet<LocalDate> days,
        Map<ShortPath, NavigableMap<LocalDate, Long>> byPath,
        Map<ShortPath, Long> failed,
        Map<ShortPath, Long> slips,
        NotCounted notCounted) {

    /**
     * Lines and requests that were passed over, and why.
     *
     * @param malformed lines of no known format
     * @param tooLong lines that are longer than any server writes
     * @param otherDays requests that say they were made in the future, or more than ten years ago
     * @param robots requests for short paths by known robots
     * @param strange requests below {@code /go/} that are none of our paths and not near to one
     * @param unsaid requests that were counted although the log does not say what program asked
     */
    public record NotCounted(long malformed, long tooLong, long otherDays, long robots, long strange, long unsaid) {}

    public Visits {
        days = Collections.unmodifiableNavigableSet(new TreeSet<>(days));
        byPath = Collections.unmodifiableMap(new TreeMap<>(byPath));
        failed = Collections.unmodifiableMap(new TreeMap<>(failed));
        slips = Collections.unmodifiableMap(new TreeMap<>(slips));
    }
}
