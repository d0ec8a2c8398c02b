/**
 * Turns a page's Markdown into HTML and says, by line, what in it a page may not hold. The only room that knows
 * flexmark. Never reads files and never writes any.
 */
@NullMarked
package uk.co.knowandsee.signpost.markdown;

import org.jspecify.annotations.NullMarked;
