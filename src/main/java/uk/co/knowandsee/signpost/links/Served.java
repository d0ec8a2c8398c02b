package uk.co.knowandsee.signpost.links;

/** How readers get the site, which decides how its own addresses have to be written. */
public enum Served {
    /** By a web server, or opened from a folder or a USB stick: addresses are relative and name the file. */
    ANYWHERE,
    /** By a web server only, as a plain JBake site: folders and addresses from the root are fine. */
    BY_A_SERVER,
    /** By somebody else: only what leads nowhere is wrong, not how it is written. */
    BY_SOMEBODY_ELSE
}
