package uk.co.knowandsee.signpost.links.policy;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Addresses that nobody asks, for a while.
 *
 * @param pattern an address; {@code *} stands for anything
 * @param reason why
 * @param until the last day; empty only for an exclusion that was typed on the command line, for one run
 */
public record Exclusion(String pattern, String reason, Optional<LocalDate> until) {

    public boolean covers(URI address, LocalDate today) {
        return until.map(last -> !today.isAfter(last)).orElse(true) && covers(address.toString());
    }

    /** Goes back to the last star only, so that no pattern can take long, however many stars it has. */
    private boolean covers(String address) {
        int at = 0;
        int from = 0;
        int star = -1;
        int taken = 0;
        while (from < address.length()) {
            if (at < pattern.length() && pattern.charAt(at) == '*') {
                star = at++;
                taken = from;
            } else if (at < pattern.length() && pattern.charAt(at) == address.charAt(from)) {
                at++;
                from++;
            } else if (star >= 0) {
                at = star + 1;
                from = ++taken;
            } else {
                return false;
            }
        }
        return pattern.substring(at).chars().allMatch(c -> c == '*');
    }
}
