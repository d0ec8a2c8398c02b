package uk.co.knowandsee.signpost.impact.records;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The campaign that a report is about.
 *
 * @param id the name of its page, e.g. {@code awareness-day}
 * @param title for people
 * @param starts its first day; empty when nobody has said it
 * @param ends its last day; empty while it goes on, or when nobody has said it
 */
public record Campaign(String id, String title, Optional<LocalDate> starts, Optional<LocalDate> ends) {

    /** The same with the days that somebody named, where somebody did. */
    public Campaign with(Optional<LocalDate> from, Optional<LocalDate> to) {
        return new Campaign(id, title, from.or(() -> starts), to.or(() -> from.isPresent() ? Optional.empty() : ends));
    }

    /** Whether it ends before it begins. */
    public boolean isBackwards() {
        return starts.isPresent() && ends.isPresent() && ends.get().isBefore(starts.get());
    }
}
