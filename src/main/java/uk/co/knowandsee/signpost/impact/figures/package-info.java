/**
 * Turns raw counts into figures that may be shown. Never lets a count under ten through, nor a figure from which one
 * could be worked out: every sum is made of figures that are shown themselves, and of nothing else.
 *
 * <p>The door: {@link uk.co.knowandsee.signpost.impact.figures.Figures#of}.
 */
@NullMarked
package uk.co.knowandsee.signpost.impact.figures;

import org.jspecify.annotations.NullMarked;
