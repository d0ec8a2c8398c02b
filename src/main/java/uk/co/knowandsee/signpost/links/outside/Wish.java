package uk.co.knowandsee.signpost.links.outside;

/** How much of an answer is wanted. */
public enum Wish {
    /** The whole page, to be read. */
    PAGE,
    /** All of it, whatever it is: a sitemap may be packed and long. */
    WHOLE_FILE,
    /** Only whether it is there: for files that are long and that nobody reads here. */
    PRESENCE
}
