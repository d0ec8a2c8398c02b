package uk.co.knowandsee.signpost.problem;

/** Whether a problem stops the build. */
public enum Severity {
    /** Nothing is published until this is mended. */
    ERROR,
    /** The site is published; somebody should look. */
    WARNING
}
