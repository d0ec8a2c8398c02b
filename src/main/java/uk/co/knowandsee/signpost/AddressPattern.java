package uk.co.knowandsee.signpost;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Part of an address, as somebody types it to include or exclude links. {@code *} stands for anything, {@code ^} and
 * {@code $} for the two ends. Those who are used to regular expressions may also write {@code .*} and {@code \.}.
 *
 * @param written e.g. {@code ^https://example.org/} or {@code facebook.com}
 */
record AddressPattern(String written) {

    private static final Pattern STARS = Pattern.compile("\\*+");

    /** As an exclusion has it, which covers whole addresses. */
    String withStars() {
        var core = written.replace("\\.", ".").replace(".*", "*");
        boolean begins = core.startsWith("^");
        boolean ends = core.endsWith("$");
        core = core.substring(begins ? 1 : 0, core.length() - (ends && core.length() > 1 ? 1 : 0));
        return STARS.matcher((begins ? "" : "*") + core + (ends ? "" : "*")).replaceAll("*");
    }

    /** For {@code find}; nothing in it can take long on any address. */
    Pattern regex() {
        var parts = withStars().split("\\*", -1);
        var quoted = Arrays.stream(parts).map(Pattern::quote).collect(Collectors.joining(".*"));
        return Pattern.compile("\\A" + quoted + "\\z", Pattern.DOTALL);
    }

    boolean isEmpty() {
        return withStars().chars().allMatch(c -> c == '*');
    }
}
