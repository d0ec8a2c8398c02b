/**
 * What teachers take away from our lessons: a folder that works without the internet, cartridges for learning platforms,
 * a catalogue, and the facts that other catalogues read in a page. Never writes a word of a lesson: it passes on what the
 * baked page says, and never without the help on it.
 *
 * <p>The door: {@link uk.co.knowandsee.signpost.schools.SchoolFiles}.
 */
@NullMarked
package uk.co.knowandsee.signpost.schools;

import org.jspecify.annotations.NullMarked;
