/**
 * Finds out about many addresses: visits each, asks again before anything is called gone, asks a server for a page
 * that cannot exist, and has every page that came back judged. Decides how much to ask and in which order; how to ask
 * is {@code links.outside}, and what a page means is {@code links.reading}.
 *
 * <p>The door: {@link uk.co.knowandsee.signpost.links.inquiry.Inquiry}.
 */
@NullMarked
package uk.co.knowandsee.signpost.links.inquiry;

import org.jspecify.annotations.NullMarked;
