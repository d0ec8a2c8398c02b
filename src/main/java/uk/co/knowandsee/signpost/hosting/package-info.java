/**
 * Knows the one list of headers that protects readers, and writes it down for each kind of host; reads such a list
 * back for the preview. Never looks at a page and never touches a file.
 */
@NullMarked
package uk.co.knowandsee.signpost.hosting;

import org.jspecify.annotations.NullMarked;
