package uk.co.knowandsee.signpost.directory;

/**
 * Whom a service cannot help, and who can.
 *
 * @param who e.g. {@code adults worried about a child}
 * @param instead the id of the service to go to
 */
public record Instead(String who, String instead) {}
