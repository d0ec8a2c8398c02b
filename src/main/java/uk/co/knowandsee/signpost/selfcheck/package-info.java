/**
 * Quiet questions that a reader answers by following links, each way through ending at people who can help. Never
 * scores anybody, and never lets a tree through in which a reader could get lost.
 *
 * <p>The door: {@link uk.co.knowandsee.signpost.selfcheck.SelfCheckReader}.
 */
@NullMarked
package uk.co.knowandsee.signpost.selfcheck;

import org.jspecify.annotations.NullMarked;
