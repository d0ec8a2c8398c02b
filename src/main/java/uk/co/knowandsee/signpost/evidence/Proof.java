package uk.co.knowandsee.signpost.evidence;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * What came of one check of one promise.
 *
 * @param promise the promise's id
 * @param check the check's name, e.g. {@code OpenNowIT}
 * @param pages on how many pages the promise was kept; 0 for what is not about pages
 * @param of how many pages the site had; 0 for what is not about pages
 * @param outcome whether the check found it kept
 * @param on the day of the check
 */
public record Proof(String promise, String check, int pages, int of, Outcome outcome, LocalDate on) {

    private static final int MOST_PAGES = 1_000_000;
    private static final Pattern PROMISE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+){0,20}");
    private static final Pattern CHECK = Pattern.compile("[A-Za-z][A-Za-z0-9._-]*");
    private static final int LONGEST = 80; // characters of a name

    /** Whether a check found its promise kept. One that could not find out has no outcome. */
    public enum Outcome {
        KEPT,
        BROKEN
    }

    /** @throws IllegalArgumentException when no check can have said this; the message ends a sentence about it */
    public Proof {
        require(promise.length() <= LONGEST && PROMISE.matcher(promise).matches(), "`promise` is not an id");
        require(check.length() <= LONGEST && CHECK.matcher(check).matches(), "`check` is not the name of a check");
        require(of >= 0 && of <= MOST_PAGES, "`of` is not a number of pages");
        require(pages >= 0 && pages <= of, "`pages` is not a number of pages up to `of`");
        require(outcome == Outcome.BROKEN || of == 0 || pages > 0, "it is kept, and on no page");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    boolean isKept() {
        return outcome == Outcome.KEPT;
    }
}
