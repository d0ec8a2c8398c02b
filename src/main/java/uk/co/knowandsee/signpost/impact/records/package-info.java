/**
 * Reads what the team wrote down of a campaign: its pieces, its days, and what was printed, attended and answered on
 * paper. Never reads a log, and never shows a number.
 *
 * <p>The door: {@link uk.co.knowandsee.signpost.impact.records.RecordsReader}.
 */
@NullMarked
package uk.co.knowandsee.signpost.impact.records;

import org.jspecify.annotations.NullMarked;
