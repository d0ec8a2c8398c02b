package uk.co.knowandsee.signpost.links.policy;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Addresses that nobody asks, for a while.
 *
 * @param pattern an address; {@code *} stands for anything
 * @param reason why
 * @param until the last day; empty only for an exclusion that was typed on the command line, for one run
 */
public record Exclusion(String pattern, String reason, Optional<LocalDate> until) {

    public boolean covers(URI address, LocalDate today) {
        return until.map(last -> !today.isAfter(last)).orElse(true) && Pattern.matches(asRegex(), address.toString());
    }

    private String asRegex() {
        return Pattern.quote(pattern).replace("*", "\\E.*\\Q");
    }
}
