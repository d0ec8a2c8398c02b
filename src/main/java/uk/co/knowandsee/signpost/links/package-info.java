/**
 * Finds every address in a baked site and says whether those that stay inside it lead somewhere. Never renders
 * pages, never changes them, and never asks the network: that is the room {@code links.outside}.
 *
 * <p>The door: {@link uk.co.knowandsee.signpost.links.BakedSite#read} reads a folder once;
 * {@link uk.co.knowandsee.signpost.links.InsideChecker} checks what it found, and
 * {@link uk.co.knowandsee.signpost.links.ExternalLinks} collects what leads elsewhere. {@code Origins} is the seam to
 * whoever baked the pages and knows which writer's line a place came from.
 */
@NullMarked
package uk.co.knowandsee.signpost.links;

import org.jspecify.annotations.NullMarked;
