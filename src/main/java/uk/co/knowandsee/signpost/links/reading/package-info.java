/**
 * Reads a page of another site as a person would, and says whether it is still the help that was promised: gone in
 * spite of its 200, parked, taken over, or saying something else than the directory does. Works on text that somebody
 * else fetched: this room never asks anybody and never runs anything a page carries.
 *
 * <p>The doors: {@link uk.co.knowandsee.signpost.links.reading.PageReader} and
 * {@link uk.co.knowandsee.signpost.links.reading.Judge}.
 */
@NullMarked
package uk.co.knowandsee.signpost.links.reading;

import org.jspecify.annotations.NullMarked;
