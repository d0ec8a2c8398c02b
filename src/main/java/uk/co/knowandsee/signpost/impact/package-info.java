/**
 * What came of a campaign, from web server logs and what the team wrote down, without watching anyone. Never learns who
 * asked for a page: addresses, user agents and referrers are dropped where a line is read, and counts under ten where
 * figures are made.
 *
 * <p>The door: {@link uk.co.knowandsee.signpost.impact.Impact}.
 */
@NullMarked
package uk.co.knowandsee.signpost.impact;

import org.jspecify.annotations.NullMarked;
