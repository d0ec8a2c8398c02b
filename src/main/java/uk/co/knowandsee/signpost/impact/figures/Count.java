package uk.co.knowandsee.signpost.impact.figures;

/**
 * A count that may be shown, or one that is hidden. A hidden one has forgotten its number, so that nothing behind this
 * can give it away; none and nine look the same.
 *
 * @param number at least {@link #FEWEST}; 0 for one that is hidden
 */
public record Count(long number) implements Comparable<Count> {

    /** The smallest number that is shown. */
    public static final int FEWEST = 10;

    /** Too small to be shown. */
    public static final Count HIDDEN = new Count(0);

    public Count {
        if (number != 0 && number < FEWEST) {
            throw new IllegalArgumentException("a count under " + FEWEST + " has to be hidden");
        }
    }

    /** This many, if that may be shown. */
    public static Count of(long many) {
        return many < FEWEST ? HIDDEN : new Count(many);
    }

    public boolean isShown() {
        return number != 0;
    }

    @Override
    public int compareTo(Count other) {
        return Long.compare(number, other.number);
    }
}
