package uk.co.knowandsee.signpost.directory;

/** Whether a caller can stay unknown. */
public enum Anonymity {
    YES,
    PARTLY,
    NO,
    UNKNOWN
}
