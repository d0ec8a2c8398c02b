package uk.co.knowandsee.signpost.impact.logs;

import java.util.Set;

/**
 * All that is kept of a line of a log. There is no field for an address, a user agent, a referrer or a text, so that
 * none can get any further.
 *
 * @param second when, in seconds since 1970
 * @param get whether a page was asked for, and not only its headers
 * @param status how it ended, e.g. 302
 * @param goal what was asked for
 * @param asker what kind of program asked; {@link Asker#UNSAID} also when nobody looked
 */
record Request(long second, boolean get, int status, ShortPaths.Goal goal, Asker asker) {

    /** What kind of program asked. */
    enum Asker {
        /** Known to be nobody's browser. */
        ROBOT,
        /** Not known to be a robot. */
        BROWSER,
        /** The log does not say. */
        UNSAID
    }

    /** A line that is in order and tells of no request, e.g. that the server has started. */
    static final Request NONE = new Request(Long.MIN_VALUE, false, 0, ShortPaths.Goal.ELSEWHERE, Asker.UNSAID);

    private static final Set<Integer> SHOWN = Set.of(200, 301, 302, 304, 307, 308);
    private static final int FIRST_ERROR = 400;

    /** Whether whoever asked was shown the page, or sent on to it. */
    boolean isShown() {
        return get && SHOWN.contains(status);
    }

    /** Whether whoever asked met an error instead. */
    boolean hasFailed() {
        return get && status >= FIRST_ERROR;
    }
}
