package uk.co.knowandsee.signpost.links.policy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import uk.co.knowandsee.signpost.problem.Problems;

/** Turns single values into types, and says what is wrong with those that are none. */
final class Values {

    private static final Pattern DURATION = Pattern.compile("(\\d{1,9})\\s*(ms|s|m|h|d)");
    private static final Pattern STATUSES = Pattern.compile("([1-9]\\d{2})(?:(?:-|\\.\\.=?)([1-9]\\d{2}))?");
    private static final Pattern SHARE = Pattern.compile("0(?:\\.\\d{1,6})?|1(?:\\.0{1,6})?");
    private static final Pattern HONEST = Pattern.compile("[\\x21-\\x7E](?:[\\x20-\\x7E]{0,198}[\\x21-\\x7E])?");

    private final Map<String, Written> keys;
    private final Problems problems;

    Values(Map<String, Written> keys, Problems problems) {
        this.keys = Map.copyOf(keys);
        this.problems = problems;
    }

    int number(String key, int least, int most, int usual) {
        return read(
                        key,
                        text -> {
                            boolean fits = text.matches("\\d{1,9}")
                                    && Integer.parseInt(text) >= least
                                    && Integer.parseInt(text) <= most;
                            return fits ? Optional.of(Integer.parseInt(text)) : Optional.empty();
                        },
                        "a number from " + least + " to " + most)
                .orElse(usual);
    }

    double share(String key, double usual) {
        return read(
                        key,
                        text -> SHARE.matcher(text).matches() ? Optional.of(Double.valueOf(text)) : Optional.empty(),
                        "a number from 0 (any change) to 1 (never), e.g. 0.75")
                .orElse(usual);
    }

    /** @param least in seconds, as is {@code most} */
    Optional<Duration> duration(String key, long least, long most) {
        return read(
                key,
                text -> durationOf(text)
                        .filter(d -> d.toSeconds() >= least && d.compareTo(Duration.ofSeconds(most)) <= 0),
                "a time from " + inWords(least) + " to " + inWords(most) + ", e.g. `2s`, `30m`, `12h` or `1d`");
    }

    private static Optional<Duration> durationOf(String text) {
        var matcher = DURATION.matcher(text);
        if (text.equals("0")) {
            return Optional.of(Duration.ZERO);
        }
        if (!matcher.matches()) {
            return Optional.empty();
        }
        long count = Long.parseLong(matcher.group(1));
        return Optional.of(
                switch (matcher.group(2)) {
                    case "ms" -> Duration.ofMillis(count);
                    case "s" -> Duration.ofSeconds(count);
                    case "m" -> Duration.ofMinutes(count);
                    case "h" -> Duration.ofHours(count);
                    default -> Duration.ofDays(count);
                });
    }

    private static String inWords(long seconds) {
        if (seconds < 60) {
            return seconds + "s";
        }
        return seconds < 3600 ? seconds / 60 + "m" : seconds / 86_400 + "d";
    }

    /** Single statuses and ranges, e.g. {@code 403, 500-599}. */
    Set<Integer> statuses(String key) {
        return read(key, Values::statusesOf, "a list of statuses, e.g. `403, 500-599`")
                .orElse(Set.of());
    }

    private static Optional<Set<Integer>> statusesOf(String text) {
        var statuses = new TreeSet<Integer>();
        for (var part : text.split("\\s*,\\s*", -1)) {
            var range = STATUSES.matcher(part);
            if (!range.matches()) {
                return Optional.empty();
            }
            int first = Integer.parseInt(range.group(1));
            int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
            for (int status = first; status <= last; status++) {
                statuses.add(status);
            }
        }
        return statuses.isEmpty() ? Optional.empty() : Optional.of(statuses);
    }

    /** Regular expressions with white space between them, as an address never holds any. */
    List<Pattern> patterns(String key) {
        return read(key, Values::patternsOf, "a regular expression, e.g. `https://[^/]+\\\\.org/`")
                .orElse(List.of());
    }

    private static Optional<List<Pattern>> patternsOf(String text) {
        var patterns = new ArrayList<Pattern>();
        try {
            for (var part : text.split("\\s+", -1)) {
                patterns.add(Pattern.compile(part));
            }
            return Optional.of(patterns);
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
    }

    /** Says who we are, and where to complain: a server's keeper has a right to both. */
    String userAgent(String key, String usual) {
        return read(
                        key,
                        text -> HONEST.matcher(text).matches() && (text.contains("http") || text.contains("@"))
                                ? Optional.of(text)
                                : Optional.empty(),
                        "a name with an address where a server's keeper can complain, e.g. `our-check (+https://www.example.org/contact)`")
                .orElse(usual);
    }

    private <T> Optional<T> read(String key, Function<String, Optional<T>> reader, String expected) {
        var written = keys.get(key);
        if (written == null) {
            return Optional.empty();
        }
        var value = reader.apply(written.value());
        if (value.isEmpty()) {
            problems.error(
                    written.where(),
                    "`" + key + "=" + Written.shortened(written.value()) + "` cannot be understood",
                    "write " + expected);
        }
        return value;
    }
}
