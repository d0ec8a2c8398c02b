/**
 * Bundles for those who carry the campaign further: a kit for each campaign, and the tool kit for workers and volunteers.
 * Every text in them ends with whom to turn to, and nothing in them says who put it together. It never prints, paints or
 * decides what is published: it packs what it is handed.
 */
@NullMarked
package uk.co.knowandsee.signpost.kits;

import org.jspecify.annotations.NullMarked;
