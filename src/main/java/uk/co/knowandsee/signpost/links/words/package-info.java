/**
 * What can be told of a text by its words alone: its language, its telling words, how like another text it is, and
 * whether it says something. Knows nothing of pages, services or addresses.
 */
@NullMarked
package uk.co.knowandsee.signpost.links.words;

import org.jspecify.annotations.NullMarked;
