package uk.co.knowandsee.signpost.links.outcome;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an outcome means for somebody who keeps the site. */
public enum Verdict {
    /** It leads where it says. */
    OK,
    /** It leads somewhere, but no longer where it says. */
    MOVED,
    /** It answers, but it is not the help that was promised. */
    WRONG,
    /** It leads nowhere. */
    BROKEN,
    /** Could not be found out. Never counted as fine, and never as broken. */
    UNSURE,
    /** Nobody asked, and somebody said why. */
    SKIPPED;

    /** As reports write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The verdict of this id; empty when there is none. */
    public static Optional<Verdict> of(String id) {
        return Arrays.stream(values()).filter(v -> v.id().equals(id)).findFirst();
    }
}
