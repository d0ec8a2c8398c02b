/**
 * Bakes pages into a draft of the site and swaps the draft in. The only room that knows JBake and FreeMarker.
 * Never decides whether content is good: it is handed content that has been read and checked.
 */
@NullMarked
package uk.co.knowandsee.signpost.publish;

import org.jspecify.annotations.NullMarked;
