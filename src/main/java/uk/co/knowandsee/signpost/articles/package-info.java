/**
 * What a baked page says, taken out of the page: for feeds, kits, cartridges and whoever else shows our words elsewhere.
 * Every article brings its help with it. It never writes anything and never changes a word.
 */
@NullMarked
package uk.co.knowandsee.signpost.articles;

import org.jspecify.annotations.NullMarked;
