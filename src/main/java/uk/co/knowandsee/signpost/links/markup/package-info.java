/**
 * Takes a foreign page's bytes apart: which letters they are, what a reader sees of them, which numbers, hours and
 * addresses they carry. Accepts any bytes and runs nothing of what they hold; what a page means is for others to say.
 */
@NullMarked
package uk.co.knowandsee.signpost.links.markup;

import org.jspecify.annotations.NullMarked;
