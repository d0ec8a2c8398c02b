/**
 * The pictures that other programs show when somebody shares a page: a few words on the campaign's colours. Drawn from
 * outlines of letters, without the fonts or the screen of the machine, so that each machine draws the same. It never
 * decides which words are safe to show.
 */
@NullMarked
package uk.co.knowandsee.signpost.cards;

import org.jspecify.annotations.NullMarked;
