package uk.co.knowandsee.signpost.articles;

/**
 * One thing that a page lists.
 *
 * @param under the heading it stands under
 * @param what it is called
 * @param more what else is said of it
 * @param address where more is, in full; empty when there is no link
 */
public record Entry(String under, String what, String more, String address) {}
