package uk.co.knowandsee.signpost.links.signposts;

import java.time.LocalDate;
import java.util.Locale;
import uk.co.knowandsee.signpost.links.outcome.Outcome;
import uk.co.knowandsee.signpost.links.outcome.Verdict;

/**
 * What one day's check found, that day looked at by itself.
 *
 * @param day of the check
 * @param verdict of that day
 * @param reason its code, e.g. {@code http-200}
 */
public record Past(LocalDate day, Verdict verdict, String reason) {

    private static final int LONGEST = 60;

    /** A code has small letters, digits and hyphens, whoever made it: it is read back from a file. */
    public Past {
        var plain = reason.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]", "-");
        reason = plain.substring(0, Math.min(plain.length(), LONGEST));
    }

    static Past of(LocalDate day, Outcome outcome) {
        return new Past(day, outcome.verdict(), outcome.reason());
    }

    boolean wasGood() {
        return verdict == Verdict.OK || verdict == Verdict.MOVED;
    }

    /** As the ledger keeps it, e.g. {@code 2026-11-22 ok http-200}. */
    @Override
    public String toString() {
        return day + " " + verdict.id() + " " + reason;
    }
}
