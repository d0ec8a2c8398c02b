/**
 * The same content for another partnership: its name, its areas and services, and which pages are otherwise. Never
 * reads a page: it says which there are, and the room {@code content} reads them.
 *
 * <p>The door: {@link uk.co.knowandsee.signpost.edition.EditionsReader}.
 */
@NullMarked
package uk.co.knowandsee.signpost.edition;

import org.jspecify.annotations.NullMarked;
