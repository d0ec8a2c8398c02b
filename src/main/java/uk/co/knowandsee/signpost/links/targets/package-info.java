/**
 * Finds what a check is asked about: every address on the pages of a folder, in Markdown, in a list, in a sitemap or a
 * feed, or on a site that is followed within its own host; and what is wrong inside those pages. Asks other sites
 * nothing itself: pages come through {@link uk.co.knowandsee.signpost.links.targets.Fetcher}.
 *
 * <p>The door: {@link uk.co.knowandsee.signpost.links.targets.Targets}.
 */
@NullMarked
package uk.co.knowandsee.signpost.links.targets;

import org.jspecify.annotations.NullMarked;
