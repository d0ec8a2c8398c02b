package uk.co.knowandsee.signpost.links.policy;

/** What happens with a signpost that is not fine. */
public enum Treatment {
    /** It is reported, and that is all. */
    WARN,
    /** It is reported, and the check fails. */
    FAIL,
    /** It is reported, and the site is baked with other help in its place. */
    DEGRADE
}
