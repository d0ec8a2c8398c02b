package uk.co.knowandsee.signpost.links.markup;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.co.knowandsee.signpost.links.words.Plain;

/** Addresses as pages write them, read as far as they make sense. */
final class WebAddresses {

    private static final int LONGEST = 2_000; // letters
    private static final Pattern UNFIT = Pattern.compile("[\\s<>\"{}|\\\\^`\\[\\]]");

    private WebAddresses() {}

    /** Web addresses only. */
    static Optional<URI> resolve(URI base, String written) {
        var bare = Plain.line(written);
        if (bare.isEmpty() || bare.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var address = base.resolve(UNFIT.matcher(bare).replaceAll("%20"));
            var scheme = address.getScheme();
            return "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme)
                    ? Optional.of(address)
                    : Optional.empty();
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }
}
