package uk.co.knowandsee.signpost.edition;

import uk.co.knowandsee.signpost.problem.Where;

/**
 * Something that an edition names: an area, a service, a page.
 *
 * @param text its id, or its path below {@code content/}
 * @param where the line of the edition's file that names it
 */
public record Named(String text, Where where) {}
