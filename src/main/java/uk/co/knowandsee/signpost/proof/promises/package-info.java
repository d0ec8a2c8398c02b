/**
 * What every baked page owes its reader: somebody to turn to, a short way to get there, and a tab and an address that
 * give nobody away. Never looks at words for their own sake: that is the room {@code rules}.
 *
 * <p>The door: {@link uk.co.knowandsee.signpost.proof.promises.Promises}.
 */
@NullMarked
package uk.co.knowandsee.signpost.proof.promises;

import org.jspecify.annotations.NullMarked;
