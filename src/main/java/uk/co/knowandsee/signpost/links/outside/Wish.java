package uk.co.knowandsee.signpost.links.outside;

/** How much of an answer is wanted. */
public enum Wish {
    /** The whole page, to be read. */
    PAGE,
    /** Only whether it is there: for files that are long and that nobody reads here. */
    PRESENCE
}
