/**
 * What a reader reads, as plain words, each with the place where a writer wrote it. Never judges them, and never knows
 * how they were written down.
 */
@NullMarked
package uk.co.knowandsee.signpost.prose;

import org.jspecify.annotations.NullMarked;
