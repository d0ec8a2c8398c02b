/**
 * Asks other hosts for the pages that we link to, politely and within limits, and says what came of it. The only room
 * that speaks HTTP; it knows nothing of our pages and never follows anything a page says except a redirect.
 *
 * <p>The door: {@link uk.co.knowandsee.signpost.links.outside.OutsideChecker}. Each address comes back as a
 * {@link uk.co.knowandsee.signpost.links.outside.Visit} with an
 * {@link uk.co.knowandsee.signpost.links.outcome.Outcome}.
 */
@NullMarked
package uk.co.knowandsee.signpost.links.outside;

import org.jspecify.annotations.NullMarked;
