package uk.co.knowandsee.signpost.hosting;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Rule;
import uk.co.knowandsee.signpost.problem.Where;

/** Reads whom to tell about a hole in the site from {@code jbake.properties}, and watches that it does not run out. */
public final class SecurityContactReader {

    /** The key for whom to tell. */
    public static final String CONTACT = "signpost.security.contact";

    /** The key for the first day on which that no longer holds. */
    public static final String EXPIRES = "signpost.security.expires";

    private static final Rule WRONG =
            Rule.error("secure/contact", "who finds a hole in the site has to be able to tell somebody");
    private static final Rule SOON =
            Rule.warning("secure/contact-expires-soon", "a contact that has run out is one that nobody may rely on");

    /** Every rule of this room. */
    public static final List<Rule> RULES = List.of(WRONG, SOON);

    private static final Set<String> SCHEMES = Set.of("https", "mailto", "tel");
    private static final int SOON_DAYS = 30;

    private final LocalDate today;

    public SecurityContactReader(LocalDate today) {
        this.today = today;
    }

    /**
     * Reads both keys.
     *
     * @param written what stands behind a key; empty when the key is not there
     * @return empty when there is neither, or something is wrong with them, which the problems say
     */
    public Optional<SecurityContact> read(
            UnaryOperator<String> written, Function<String, Where> whereIs, Problems problems) {
        var contact = written.apply(CONTACT);
        var expires = written.apply(EXPIRES);
        if (contact.isBlank() && expires.isBlank()) {
            return Optional.empty();
        }
        var whom = contact(contact, whereIs.apply(contact.isBlank() ? EXPIRES : CONTACT), problems);
        var until = expires(expires, whereIs.apply(expires.isBlank() ? CONTACT : EXPIRES), problems);
        return whom.flatMap(one -> until.map(day -> new SecurityContact(one, day)));
    }

    private static Optional<URI> contact(String written, Where where, Problems problems) {
        try {
            var address = new URI(written);
            if (SCHEMES.contains(String.valueOf(address.getScheme()))
                    && written.chars().allMatch(c -> c < 128)) {
                return Optional.of(address);
            }
        } catch (URISyntaxException noAddress) {
            // told below, like an address of another kind
        }
        var what = written.isBlank()
                ? "nobody is named in `" + CONTACT + "`"
                : "`" + written + "` is no address at which somebody can be told of a hole in the site";
        problems.add(WRONG.broken(
                where, what, "write one, e.g. `" + CONTACT + "=https://…` or `mailto:security@example.org`"));
        return Optional.empty();
    }

    private Optional<LocalDate> expires(String written, Where where, Problems problems) {
        try {
            var day = LocalDate.parse(written);
            return isInTime(day, where, problems) ? Optional.of(day) : Optional.empty();
        } catch (DateTimeParseException noDay) {
            var what = written.isBlank()
                    ? "`" + CONTACT + "` needs a day on which it runs out"
                    : "`" + written + "` is not a date";
            problems.add(WRONG.broken(where, what, "write `" + EXPIRES + "=" + today.plusMonths(11) + "`"));
            return Optional.empty();
        }
    }

    private boolean isInTime(LocalDate day, Where where, Problems problems) {
        var remedy = "check that `" + CONTACT + "` is still right, then write a day within the next year, e.g. `"
                + today.plusMonths(11) + "`";
        long left = ChronoUnit.DAYS.between(today, day);
        if (left <= 0) {
            problems.add(SOON.broken(where, "the contact for security ran out on `" + day + "`", remedy));
        } else if (day.isAfter(today.plusYears(1))) {
            problems.add(WRONG.broken(where, "`" + day + "` is more than a year ahead", remedy));
        } else if (left < SOON_DAYS) {
            problems.add(
                    SOON.broken(where, "the contact for security runs out on `" + day + "`, in " + days(left), remedy));
        }
        return left > 0 && !day.isAfter(today.plusYears(1));
    }

    private static String days(long left) {
        return left == 1 ? "1 day" : left + " days";
    }
}
