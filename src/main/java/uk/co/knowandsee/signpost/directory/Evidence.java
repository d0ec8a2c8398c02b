package uk.co.knowandsee.signpost.directory;

import java.net.URI;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Where a service's facts come from, and how far they can be trusted.
 *
 * @param source the page the facts were read from
 * @param state how good that source is
 * @param checkedOn the day somebody last looked
 * @param checkedBy who looked
 * @param how what they did; only {@link How#RANG} and {@link How#LIVE_PAGE} make a contact verified
 * @param recheckEvery how long a check is good for: 90 days for local services, 180 for national ones
 * @param note what is doubtful and was therefore left out; empty when nothing is
 */
public record Evidence(
        URI source, State state, LocalDate checkedOn, String checkedBy, How how, Period recheckEvery, String note) {

    /** How good the source is. */
    public enum State {
        /** The organisation's own page, recent or consistent with itself. */
        OWN_PAGE,
        /** The organisation's own page, but clearly dated. */
        OLD,
        /** Two pages disagree; what they disagree about is left out. */
        CONFLICT,
        /** Somebody else's page only. */
        SECOND_HAND
    }

    /** What the person who checked did. */
    public enum How {
        /** Read a saved copy of the page. The number may have changed since. */
        STORED_COPY,
        /** Opened the page as it is today. */
        LIVE_PAGE,
        /** Rang, wrote or texted, and got through. */
        RANG
    }

    /** Whether a person has seen today's page or got through. A saved copy is not enough. */
    public boolean verified() {
        return how != How.STORED_COPY && state == State.OWN_PAGE;
    }

    /** The last day on which this check is still good. */
    public LocalDate goodUntil() {
        return checkedOn.plus(recheckEvery);
    }

    /** For the reader, e.g. {@code 22 November 2026}. */
    public String checkedInWords() {
        return checkedOn.format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK));
    }

    public boolean isStale(LocalDate today) {
        return today.isAfter(goodUntil());
    }
}
