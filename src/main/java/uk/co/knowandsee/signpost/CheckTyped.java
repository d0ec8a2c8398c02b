package uk.co.knowandsee.signpost;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import uk.co.knowandsee.signpost.links.outcome.Verdict;
import uk.co.knowandsee.signpost.links.report.ReportFormat;

/** Reads what is typed after the options of a check. What cannot be read is told with an example. */
final class CheckTyped {

    private static final Pattern TIME = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d|)");
    private static final Pattern STATUSES = Pattern.compile("(\\d{3})?(?:(\\.\\.=?)(\\d{3})?)?");

    private CheckTyped() {}

    /** {@code 30s}, {@code 2m}, {@code 1d}, {@code 500ms}; a bare number is seconds. */
    static class Seconds implements ITypeConverter<Duration> {
        @Override
        public Duration convert(String written) {
            return time(written, "s");
        }
    }

    /** The same, but a bare number is milliseconds. */
    static class Millis implements ITypeConverter<Duration> {
        @Override
        public Duration convert(String written) {
            return time(written, "ms");
        }
    }

    private static Duration time(String written, String usualUnit) {
        var time = TIME.matcher(written.strip().toLowerCase(Locale.ROOT));
        if (!time.matches()) {
            throw new TypeConversionException("`" + written + "` is not a time; write it as 500ms, 30s, 2m, 3h or 1d");
        }
        long millis = switch (time.group(2).isEmpty() ? usualUnit : time.group(2)) {
            case "ms" -> 1;
            case "s" -> 1000;
            case "m" -> 60_000;
            case "h" -> 3_600_000;
            default -> 86_400_000;
        };
        return Duration.ofMillis(new BigDecimal(time.group(1))
                .multiply(BigDecimal.valueOf(millis))
                .longValue());
    }

    /** {@code 200..=204,403}; {@code 200..204} ends before 204. */
    static class Statuses implements ITypeConverter<Set<Integer>> {
        @Override
        public Set<Integer> convert(String written) {
            var statuses = new TreeSet<Integer>();
            for (var part : written.split(",", -1)) {
                add(part.strip(), statuses);
            }
            return statuses;
        }

        private static void add(String part, Set<Integer> statuses) {
            var range = STATUSES.matcher(part);
            if (part.isEmpty() || !range.matches()) {
                throw wrong(part);
            }
            int first = range.group(1) == null ? 100 : Integer.parseInt(range.group(1));
            int last = range.group(2) == null ? first : range.group(3) == null ? 599 : Integer.parseInt(range.group(3));
            last = "..".equals(range.group(2)) && range.group(3) != null ? last - 1 : last;
            if (first < 100 || last > 599 || first > last) {
                throw wrong(part);
            }
            for (int status = first; status <= last; status++) {
                statuses.add(status);
            }
        }

        private static TypeConversionException wrong(String part) {
            return new TypeConversionException(
                    "`" + part + "` is not a status; write e.g. 403 or 200..=204, with commas between several");
        }
    }

    /** {@code broken,wrong}, or {@code never}. */
    static class Verdicts implements ITypeConverter<Set<Verdict>> {
        @Override
        public Set<Verdict> convert(String written) {
            var verdicts = EnumSet.noneOf(Verdict.class);
            if (written.strip().equals("never")) {
                return verdicts;
            }
            for (var part : written.split(",", -1)) {
                verdicts.add(Verdict.of(part.strip())
                        .filter(v -> v != Verdict.OK)
                        .orElseThrow(() -> new TypeConversionException("`" + part.strip()
                                + "` is not an outcome; choose of broken, wrong, moved, unsure, skipped, or never")));
            }
            return verdicts;
        }
    }

    static class Format implements ITypeConverter<ReportFormat> {
        @Override
        public ReportFormat convert(String written) {
            return ReportFormat.of(written.strip().toLowerCase(Locale.ROOT))
                    .orElseThrow(() -> new TypeConversionException(
                            "`" + written + "` is not a format; choose of " + String.join(", ", ReportFormat.ids())));
        }
    }

    static class Address implements ITypeConverter<AddressPattern> {
        @Override
        public AddressPattern convert(String written) {
            var pattern = new AddressPattern(written.strip());
            if (pattern.isEmpty()) {
                throw new TypeConversionException(
                        "`" + written + "` is every link there is; name a part of an address, e.g. facebook.com");
            }
            return pattern;
        }
    }

    static class Base implements ITypeConverter<URI> {
        @Override
        public URI convert(String written) {
            try {
                var base = new URI(written.strip());
                var scheme = String.valueOf(base.getScheme()).toLowerCase(Locale.ROOT);
                if (base.getHost() != null && Set.of("http", "https").contains(scheme)) {
                    return base;
                }
            } catch (URISyntaxException e) {
                // told below, like any other text that is no address
            }
            throw new TypeConversionException(
                    "`" + written + "` is not a web address; write it as https://www.example.org/");
        }
    }

    /** A whole number within limits that the option names. */
    abstract static class Count implements ITypeConverter<Integer> {
        private final int least;
        private final int most;

        Count(int least, int most) {
            this.least = least;
            this.most = most;
        }

        @Override
        public Integer convert(String written) {
            if (written.strip().matches("\\d{1,9}")) {
                int count = Integer.parseInt(written.strip());
                if (count >= least && count <= most) {
                    return count;
                }
            }
            throw new TypeConversionException("`" + written + "` is not a number from " + least + " to " + most);
        }
    }

    static class AtOnce extends Count {
        AtOnce() {
            super(1, 256);
        }
    }

    static class PerHost extends Count {
        PerHost() {
            super(1, 16);
        }
    }

    static class Retries extends Count {
        Retries() {
            super(0, 10);
        }
    }

    static class Pages extends Count {
        Pages() {
            super(1, 100_000);
        }
    }
}
