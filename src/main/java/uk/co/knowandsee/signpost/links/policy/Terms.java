package uk.co.knowandsee.signpost.links.policy;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.co.knowandsee.signpost.problem.Problems;

/**
 * Reads the two exceptions that a team can make, each with a day on which it ends: nobody should find years later that
 * a link was never asked.
 */
final class Terms {

    private static final int LONGEST_EXCLUSION = 366; // days ahead
    private static final int LONGEST_VOUCHER = 92;
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final Pattern UNTIL = Pattern.compile("until\\s+(\\d{4}-\\d{2}-\\d{2})");
    private static final Pattern BY = Pattern.compile("by\\s+(\\S.*)");

    private final LocalDate today;
    private final Problems problems;

    Terms(LocalDate today, Problems problems) {
        this.today = today;
        this.problems = problems;
    }

    /** {@code https://a.example/* | until 2027-01-31 | they asked us not to}. One that has ended is a warning. */
    Optional<Exclusion> exclusion(Written written) {
        var parts = parts(written, 3);
        var example = "write `https://www.example.org/* | until " + today.plusMonths(3) + " | why`";
        if (!complete(written, parts, 3, "an exclusion needs a pattern, its last day and a reason", example)) {
            return Optional.empty();
        }
        var exclusion = new Exclusion(parts.get(0), parts.get(2), Optional.empty());
        if (exclusion.covers(URI.create("https://any.invalid/"), today)) {
            problems.error(
                    written.where(),
                    "`" + Written.shortened(parts.get(0)) + "` leaves out every link there is",
                    "name the host, e.g. " + example.substring("write ".length()));
            return Optional.empty();
        }
        return until(written, parts.get(1), LONGEST_EXCLUSION, example)
                .filter(last -> stillCounts(
                        written,
                        last,
                        "the exclusion of `" + Written.shortened(parts.get(0)) + "`",
                        "the link is asked again"))
                .map(last -> new Exclusion(parts.get(0), parts.get(2), Optional.of(last)));
    }

    /** {@code https://a.example/ | until 2026-12-31 | by A. Name | rang them today}. One that has ended is a warning. */
    Optional<Voucher> voucher(Written written) {
        var parts = parts(written, 4);
        var example = "write `https://www.example.org/ | until " + today.plusMonths(1) + " | by A. Name | why`";
        if (!complete(
                written, parts, 4, "a voucher needs an address, its last day, who vouches and a reason", example)) {
            return Optional.empty();
        }
        var address = address(written, parts.get(0));
        var by = BY.matcher(parts.get(2));
        if (!by.matches()) {
            problems.error(
                    written.where(),
                    "`" + Written.shortened(parts.get(2)) + "` does not say who vouches",
                    "write `by` before the name, e.g. " + example.substring("write ".length()));
            return Optional.empty();
        }
        return until(written, parts.get(1), LONGEST_VOUCHER, example)
                .filter(last -> address.isPresent())
                .filter(last -> stillCounts(
                        written,
                        last,
                        "the voucher for `" + Written.shortened(parts.get(0)) + "`",
                        "it no longer counts"))
                .map(last -> new Voucher(address.orElseThrow(), by.group(1), parts.get(3), last));
    }

    private static List<String> parts(Written written, int most) {
        return Stream.of(BAR.split(written.value(), most)).map(String::strip).toList();
    }

    private boolean complete(Written written, List<String> parts, int count, String what, String example) {
        boolean complete = parts.size() == count && parts.stream().noneMatch(String::isBlank);
        if (!complete) {
            problems.error(written.where(), what + ": " + written.quoted(), example);
        }
        return complete;
    }

    private Optional<URI> address(Written written, String part) {
        try {
            var address = new URI(part);
            if (address.getHost() != null && List.of("http", "https").contains(address.getScheme())) {
                return Optional.of(address);
            }
        } catch (URISyntaxException e) {
            // told below, like any other text that is no address
        }
        problems.error(
                written.where(),
                "`" + Written.shortened(part) + "` is not a whole web address",
                "copy the address as the page or the directory has it; it begins with https://");
        return Optional.empty();
    }

    private Optional<LocalDate> until(Written written, String part, int mostDays, String example) {
        var matcher = UNTIL.matcher(part);
        try {
            if (matcher.matches()) {
                return notTooFar(written, LocalDate.parse(matcher.group(1)), mostDays);
            }
        } catch (DateTimeException e) {
            // told below: the 31st of February is no better than a word
        }
        problems.error(
                written.where(), "`" + Written.shortened(part) + "` is not a last day", "for the day, " + example);
        return Optional.empty();
    }

    private Optional<LocalDate> notTooFar(Written written, LocalDate last, int mostDays) {
        var latest = today.plusDays(mostDays);
        if (last.isAfter(latest)) {
            problems.error(
                    written.where(),
                    "`until " + last + "` is more than " + (mostDays == LONGEST_VOUCHER ? mostDays + " days" : "a year")
                            + " ahead",
                    "choose a day up to " + latest + "; somebody should look again by then");
            return Optional.empty();
        }
        return Optional.of(last);
    }

    private boolean stillCounts(Written written, LocalDate last, String what, String so) {
        if (!today.isAfter(last)) {
            return true;
        }
        problems.warning(
                written.where(),
                what + " ended on " + last + ", so " + so,
                "look at the link; then delete this line, or choose a new last day");
        return false;
    }
}
