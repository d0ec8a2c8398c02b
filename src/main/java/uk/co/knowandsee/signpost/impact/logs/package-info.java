/**
 * Reads web server logs and keeps three things of each line: the day, the short path that was asked for, and how it
 * ended. Never keeps an address, a user agent, a referrer or any other text of a log, and never quotes one in a problem.
 *
 * <p>The door: {@link uk.co.knowandsee.signpost.impact.logs.LogReader}. What it hands back are raw counts: nothing may
 * show them before {@code impact.figures} has hidden the small ones.
 */
@NullMarked
package uk.co.knowandsee.signpost.impact.logs;

import org.jspecify.annotations.NullMarked;
