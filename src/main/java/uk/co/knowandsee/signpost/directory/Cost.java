package uk.co.knowandsee.signpost.directory;

/** What a call costs, as far as the number itself tells. */
public enum Cost {
    FREE,
    /** At most the price of a call to a landline, and inside call packages: 01, 02, 03. */
    STANDARD,
    /** More than a standard call: 084, 087, 09. */
    PREMIUM,
    UNKNOWN
}
