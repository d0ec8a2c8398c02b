package uk.co.knowandsee.signpost.prose;

import java.time.LocalDate;
import java.util.Locale;
import uk.co.knowandsee.signpost.problem.Where;

/**
 * A reviewer's note in the source that a rule may be broken in the block right below it, and why:
 * {@code <!-- lang-ok: rule or word | reason | name | 2026-11-25 -->}.
 *
 * @param rule a rule's id, its name without the family, or the word in question
 * @param reason why it is right here
 * @param name who decided
 * @param date when
 * @param where the note stands
 */
public record Exemption(String rule, String reason, String name, LocalDate date, Where where) {

    /** Whether it covers what a rule found. */
    public boolean covers(String ruleId, String found) {
        var written = rule.toLowerCase(Locale.ROOT);
        return written.equals(ruleId)
                || ruleId.endsWith("/" + written)
                || found.toLowerCase(Locale.ROOT).contains(written);
    }
}
