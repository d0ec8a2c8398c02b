/**
 * Attempts to get through from a writer's file into a reader's browser, and what has to come of each. Never tries
 * anything on another machine.
 */
@NullMarked
package uk.co.knowandsee.signpost.hostile;

import org.jspecify.annotations.NullMarked;
