/**
 * Whether a page is easy enough for the readers it is meant for. Never counts anything itself: that is the room
 * {@code reading}.
 *
 * <p>The doors: {@link uk.co.knowandsee.signpost.rules.reading.ReadingCheck} and, for what the team has set,
 * {@link uk.co.knowandsee.signpost.rules.reading.BudgetReader}.
 */
@NullMarked
package uk.co.knowandsee.signpost.rules.reading;

import org.jspecify.annotations.NullMarked;
