/**
 * Reads what a PDF says and where its links lead, within limits of size, pages and time. Any bytes are accepted; what
 * cannot be read is said to be so. Never judges what it reads.
 *
 * <p>The door: {@link uk.co.knowandsee.signpost.links.paper.PaperReader}.
 */
@NullMarked
package uk.co.knowandsee.signpost.links.paper;

import org.jspecify.annotations.NullMarked;
