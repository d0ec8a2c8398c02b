package uk.co.knowandsee.signpost.directory;

/** Whether a call shows on the phone bill. The call list of the phone itself is another matter. */
public enum OnBill {
    YES,
    NO,
    UNKNOWN
}
