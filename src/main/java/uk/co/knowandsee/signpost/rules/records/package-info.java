/**
 * The texts of data files that readers get to see, as prose, so that the rules hold for them as for pages. Never reads
 * what the directory means: that is the room {@code directory}.
 *
 * <p>The door: {@link uk.co.knowandsee.signpost.rules.records.RecordsReader}.
 */
@NullMarked
package uk.co.knowandsee.signpost.rules.records;

import org.jspecify.annotations.NullMarked;
