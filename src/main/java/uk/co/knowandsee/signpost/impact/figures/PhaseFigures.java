package uk.co.knowandsee.signpost.impact.figures;

import java.time.LocalDate;

/**
 * What the logs say of one phase, over all paths of the campaign.
 *
 * @param days how many days of it the logs cover; at least one
 */
public record PhaseFigures(Phase phase, LocalDate first, LocalDate last, int days, Sum visits) {

    /** Visits a day; as with the sum, it may be more than this. */
    public double daily() {
        return (double) visits.shown() / days;
    }
}
