package uk.co.knowandsee.signpost.impact.figures;

import java.util.Collection;

/**
 * What the shown counts come to. Hidden ones are not in it: subtracting what is shown from it leaves nothing.
 *
 * @param shown 0 when every count is hidden, or there is none
 * @param more whether some counts are hidden, so that it is more than this, or may be
 */
public record Sum(long shown, boolean more) {

    /** Of nothing at all. */
    public static final Sum NONE = new Sum(0, false);

    static Sum of(Collection<Count> counts) {
        return new Sum(
                counts.stream().mapToLong(Count::number).sum(), counts.stream().anyMatch(count -> !count.isShown()));
    }

    Sum plus(Sum other) {
        return new Sum(shown + other.shown, more || other.more);
    }

    public boolean isShown() {
        return shown > 0;
    }
}
