/**
 * Writes the figures of a campaign down, for people as one page and for spreadsheets as CSV. Never counts anything:
 * what it is handed may all be shown.
 *
 * <p>The door: {@link uk.co.knowandsee.signpost.impact.report.ImpactReport}.
 */
@NullMarked
package uk.co.knowandsee.signpost.impact.report;

import org.jspecify.annotations.NullMarked;
