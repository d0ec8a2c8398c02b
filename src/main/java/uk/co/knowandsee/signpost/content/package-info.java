/**
 * Reads what writers wrote: every page of {@code content/} with its header and body, each value with its line.
 * Never renders a page, and never drops one: a page is either read or a problem.
 */
@NullMarked
package uk.co.knowandsee.signpost.content;

import org.jspecify.annotations.NullMarked;
