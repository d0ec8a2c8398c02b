/**
 * How hard a text is to read: its sentences, its words, their syllables, and the two grades that come of them. Knows
 * nothing of pages, files or problems: text goes in, figures come out.
 *
 * <p>The doors: {@link uk.co.knowandsee.signpost.reading.ReadingLevel} for a whole text,
 * {@link uk.co.knowandsee.signpost.reading.Sentences} for where each sentence begins.
 */
@NullMarked
package uk.co.knowandsee.signpost.reading;

import org.jspecify.annotations.NullMarked;
