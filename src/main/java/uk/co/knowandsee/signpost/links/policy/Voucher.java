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

    /** Whether it is for this address: the part after {@code #} and a lone slash make no difference. */
    public boolean isFor(URI other) {
        return bare(address).equals(bare(other));
    }

    private static String bare(URI address) {
        var text = address.toString().replaceFirst("#.*", "");
        boolean onlyHost = address.getRawQuery() == null && "/".equals(address.getRawPath());
        return onlyHost ? text.substring(0, text.length() - 1) : text;
    }
}
