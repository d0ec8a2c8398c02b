/**
 * Reads the baked site back and proves what no single page can: every address leads somewhere, every number is the
 * directory's, and nothing is asked of another host without a reader's choice. Never changes a page.
 *
 * <p>The door: {@link uk.co.knowandsee.signpost.proof.ProofReader}.
 */
@NullMarked
package uk.co.knowandsee.signpost.proof;

import org.jspecify.annotations.NullMarked;
