/**
 * Reads a page of another site as a person would, and says whether it is still the help that was promised: gone in
 * spite of its 200, parked, taken over, or saying something else than the directory does. Works on text that somebody
 * else fetched: this room never asks anybody and never runs anything a page carries.
 *
 * <p>The doors: {@link uk.co.knowandsee.signpost.links.reading.PageReader} and
 * {@link uk.co.knowandsee.signpost.links.reading.Judge}. What a judge can object to, the worst first; the codes never
 * change:
 *
 * <ul>
 *   <li>{@code parked} (wrong): the domain is parked, for sale, suspended, or its server has no site
 *   <li>{@code taken-over} (wrong): somebody else's content is there
 *   <li>{@code soft-404} (wrong): the server answers 200 and there is no such page
 *   <li>{@code blocked} (unsure): it keeps robots out, with a 200
 *   <li>{@code maintenance} (unsure): it says that it is away for a while, with a 200
 *   <li>{@code leads-away} (wrong; unsure where the promise is held): a refresh, a frame or a script leads to another
 *       site, or a redirect led to one that does not name the service (unsure)
 *   <li>{@code front-page} (wrong): an address deep in a site gives its front page
 *   <li>{@code closed} (wrong; unsure where the number still stands there): it announces that the service has ended
 *   <li>{@code unreadable} (unsure): a service's page that shows text only to a browser
 *   <li>{@code phone-gone}, {@code words-gone}, {@code language-changed}, {@code hours-differ} (wrong): a service's page
 *       no longer says what the directory promises
 *   <li>{@code drifted} (wrong where it is about something else; unsure where it changed a lot): unlike its last good
 *       day; also the code of remarks that quote what was there before and what is there now
 * </ul>
 */
@NullMarked
package uk.co.knowandsee.signpost.links.reading;

import org.jspecify.annotations.NullMarked;
