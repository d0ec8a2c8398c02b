/**
 * The program: what a build does, in order, and the commands that start it.
 * Only {@code Main} prints and only {@code Main} chooses exit codes; the work is done in the rooms.
 */
@NullMarked
package uk.co.knowandsee.signpost;

import org.jspecify.annotations.NullMarked;
