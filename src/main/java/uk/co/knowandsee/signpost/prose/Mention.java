package uk.co.knowandsee.signpost.prose;

import uk.co.knowandsee.signpost.problem.Where;

/**
 * A service that a page sends its reader to.
 *
 * @param service its id
 * @param how in which way
 * @param where it is named
 */
public record Mention(String service, How how, Where where) {

    /** How a page names a service. */
    public enum How {
        /** In the header's {@code services}. */
        HEADER,
        /** By a link in the text. */
        LINK,
        /** By its card, which says whom it is not for and where to go instead. */
        CARD
    }
}
