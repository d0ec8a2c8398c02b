package uk.co.knowandsee.signpost.impact.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;

/**
 * A day, or several in a row that are shown together because each has too few visits by itself.
 *
 * @param days how many of the days from first to last the logs cover
 */
public record Stretch(Phase phase, LocalDate first, LocalDate last, int days, Count visits) {

    /**
     * Puts the days of a phase into stretches. A day with ten visits or more stands by itself. Days with fewer, in a
     * row, are put together until they have at least ten and are enough days: with k days, each under ten, the sum may
     * be at most 9 × (k − 1), or it would say something about one of them (18 on two days is nine on each). What is
     * left of such a row goes with the stretch before it, or is hidden if there is none.
     *
     * @param covered the days of the phase that the logs cover
     * @param visits by day; a day that is not in it had none
     */
    static List<Stretch> of(Phase phase, NavigableSet<LocalDate> covered, Map<LocalDate, Long> visits) {
        var stretches = new ArrayList<Stretch>();
        var row = new Row(phase);
        for (var day : covered) {
            long many = visits.getOrDefault(day, 0L);
            if (many < Count.FEWEST) {
                row.add(day, many);
            } else {
                row.end(stretches);
                stretches.add(new Stretch(phase, day, day, 1, Count.of(many)));
            }
        }
        row.end(stretches);
        return List.copyOf(stretches);
    }

    /** Days in a row with fewer than ten visits each. */
    private static final class Row {

        private final Phase phase;
        private final List<LocalDate> days = new ArrayList<>(); // of the stretch that is being put together
        private final List<Stretch> done = new ArrayList<>();
        private long sum;

        Row(Phase phase) {
            this.phase = phase;
        }

        void add(LocalDate day, long many) {
            days.add(day);
            sum += many;
            if (sum >= Count.FEWEST && sum <= (Count.FEWEST - 1) * (days.size() - 1L)) {
                done.add(stretch(days, Count.of(sum)));
                days.clear();
                sum = 0;
            }
        }

        void end(List<Stretch> stretches) {
            if (!days.isEmpty()) {
                done.add(done.isEmpty() ? stretch(days, Count.HIDDEN) : longer(done.remove(done.size() - 1)));
            }
            stretches.addAll(done);
            done.clear();
            days.clear();
            sum = 0;
        }

        private Stretch stretch(List<LocalDate> of, Count visits) {
            return new Stretch(phase, of.get(0), of.get(of.size() - 1), of.size(), visits);
        }

        private Stretch longer(Stretch before) {
            return new Stretch(
                    phase,
                    before.first(),
                    days.get(days.size() - 1),
                    before.days() + days.size(),
                    Count.of(before.visits().number() + sum));
        }
    }
}
