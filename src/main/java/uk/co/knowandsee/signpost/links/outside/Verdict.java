package uk.co.knowandsee.signpost.links.outside;

import java.util.Locale;

/** What an outcome means for somebody who keeps the site. */
public enum Verdict {
    /** It leads where it says. */
    OK,
    /** It leads somewhere, but no longer where it says. */
    MOVED,
    /** It leads nowhere. */
    BROKEN,
    /** Could not be found out. Never counted as fine, and never as broken. */
    UNSURE;

    /** As reports write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
