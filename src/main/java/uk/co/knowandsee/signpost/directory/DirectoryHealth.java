package uk.co.knowandsee.signpost.directory;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How far the directory can be trusted today, for the report.
 *
 * @param services how many there are
 * @param verified how many a person has checked against today's page or by ringing
 * @param stale how many were checked too long ago
 * @param byState how many stand on each kind of source; every kind is named, in the order of its enum
 */
public record DirectoryHealth(int services, int verified, int stale, Map<Evidence.State, Integer> byState) {

    public DirectoryHealth {
        var copy = new EnumMap<Evidence.State, Integer>(Evidence.State.class);
        for (var state : Evidence.State.values()) {
            copy.put(state, byState.getOrDefault(state, 0));
        }
        byState = Collections.unmodifiableMap(copy);
    }

    public static DirectoryHealth of(Directory directory, LocalDate today) {
        var evidence = directory.services().stream().map(Service::evidence).toList();
        var byState = new EnumMap<Evidence.State, Integer>(Evidence.State.class);
        evidence.forEach(e -> byState.merge(e.state(), 1, Integer::sum));
        return new DirectoryHealth(
                evidence.size(),
                (int) evidence.stream().filter(Evidence::verified).count(),
                (int) evidence.stream().filter(e -> e.isStale(today)).count(),
                byState);
    }
}
