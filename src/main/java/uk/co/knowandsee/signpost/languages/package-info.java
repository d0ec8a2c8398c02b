/**
 * The languages that a page can be written in, and how a file's name says which. Never translates a word, and never
 * reads a page.
 */
@NullMarked
package uk.co.knowandsee.signpost.languages;

import org.jspecify.annotations.NullMarked;
