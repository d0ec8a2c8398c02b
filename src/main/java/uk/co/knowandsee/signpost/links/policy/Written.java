package uk.co.knowandsee.signpost.links.policy;

import uk.co.knowandsee.signpost.problem.Where;

/**
 * A setting as somebody wrote it.
 *
 * @param value without white space around it; commas and bars are left as they are
 * @param where its line
 */
public record Written(String value, Where where) {

    private static final int LONGEST = 80;

    /** For a sentence; no longer than anybody reads. */
    String quoted() {
        return "`" + shortened(value) + "`";
    }

    static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
