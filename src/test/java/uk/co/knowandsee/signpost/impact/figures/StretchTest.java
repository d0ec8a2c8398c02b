package uk.co.knowandsee.signpost.impact.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class StretchTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);

    private static List<Stretch> stretches(long... counts) {
        var days = new TreeSet<LocalDate>();
        var visits = new TreeMap<LocalDate, Long>();
        for (int i = 0; i < counts.length; i++) {
            days.add(FIRST.plusDays(i));
            visits.put(FIRST.plusDays(i), counts[i]);
        }
        return Stretch.of(Phase.DURING, days, visits);
    }

    private static List<String> shown(long... counts) {
        return stretches(counts).stream()
                .map(stretch -> stretch.days() + ":"
                        + (stretch.visits().isShown() ? stretch.visits().number() : "-"))
                .toList();
    }

    @Test
    void ten_is_shown_and_nine_is_not() {
        assertThat(shown(10)).containsExactly("1:10");
        assertThat(shown(9)).containsExactly("1:-");
        assertThat(shown(0)).containsExactly("1:-");
    }

    @Test
    void days_with_few_visits_are_put_together_until_they_say_nothing_of_one_of_them() {
        assertThat(shown(5, 5)).as("at most nine on each of two days").containsExactly("2:-");
        assertThat(shown(9, 9)).as("would be nine on each").containsExactly("2:-");
        assertThat(shown(5, 5, 0)).containsExactly("3:10");
        assertThat(shown(9, 9, 9)).as("would be nine on each").containsExactly("3:-");
        assertThat(shown(9, 9, 0)).containsExactly("3:18");
        assertThat(shown(5, 5, 1, 4)).as("the rest goes with what is before it").containsExactly("4:15");
        assertThat(shown(3, 50, 3)).as("no day is hidden in the sum of another").containsExactly("1:-", "1:50", "1:-");
    }

    /** Looks at everything that could have led to what is shown. */
    @Test
    void no_count_under_ten_can_be_worked_out() {
        var possible = new HashMap<List<Stretch>, List<long[]>>();
        for (int number = 0; number < 12 * 12 * 12 * 12; number++) {
            long[] counts = {number % 12, number / 12 % 12, number / 144 % 12, number / 1728};
            possible.computeIfAbsent(stretches(counts), key -> new ArrayList<>())
                    .add(counts);
        }

        for (var shown : possible.entrySet()) {
            for (int day = 0; day < 4; day++) {
                var values = new TreeSet<Long>();
                for (var counts : shown.getValue()) {
                    values.add(counts[day]);
                }
                if (values.first() < Count.FEWEST) {
                    assertThat(values).as("%s, day %d", shown.getKey(), day).hasSizeGreaterThan(7);
                }
            }
        }
    }

    @Test
    void every_day_is_in_one_stretch_and_what_is_shown_is_true() {
        var random = new Random(3);
        for (int round = 0; round < 3000; round++) {
            var counts = random.longs(random.nextInt(1, 40), 0, random.nextInt(1, 30))
                    .toArray();
            var days = new ArrayList<LocalDate>();
            for (var stretch : stretches(counts)) {
                long real = 0;
                for (var day = stretch.first(); !day.isAfter(stretch.last()); day = day.plusDays(1)) {
                    days.add(day);
                    real += counts[(int) (day.toEpochDay() - FIRST.toEpochDay())];
                }
                assertThat(stretch.visits()).isIn(Count.HIDDEN, Count.of(real));
            }
            assertThat(days).hasSize(counts.length).doesNotHaveDuplicates().isSorted();
        }
    }

    @Test
    void days_that_the_logs_leave_out_are_not_counted_as_days() {
        var days = new TreeSet<>(Set.of(FIRST, FIRST.plusDays(5), FIRST.plusDays(9)));

        assertThat(Stretch.of(Phase.BEFORE, days, Map.of(FIRST, 6L, FIRST.plusDays(5), 6L)))
                .containsExactly(new Stretch(Phase.BEFORE, FIRST, FIRST.plusDays(9), 3, Count.of(12)));
    }
}
