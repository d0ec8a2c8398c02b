package uk.co.knowandsee.signpost.content;

/** How strict the build is with writers. Set by {@code signpost.rules} in {@code jbake.properties}. */
public enum Rules {
    /** What stock JBake accepts, less what it would lose in silence. */
    PLAIN,
    /** The campaign's own rules: closed header keys, the directory, escaping, no external address in prose. */
    CAMPAIGN
}
