package uk.co.knowandsee.signpost.links.policy;

import java.net.URI;
import java.time.LocalDate;

/**
 * Somebody looked at a signpost that the check objects to, and vouches for it.
 *
 * @param address the address as our pages have it
 * @param by who vouches
 * @param reason why
 * @param until the last day on which it counts
 */
public record Voucher(URI address, String by, String reason, LocalDate until) {

    public boolean counts(LocalDate today) {
        return !today.isAfter(until);
    }
}
