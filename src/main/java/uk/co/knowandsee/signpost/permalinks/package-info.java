/**
 * Keeps the promise that an address which was ever published leads somewhere: the list of such addresses, the list of
 * what has moved, and the pages and short paths that lead on. Never bakes a page of the content, and never decides where
 * something has moved to: the team says so.
 */
@NullMarked
package uk.co.knowandsee.signpost.permalinks;

import org.jspecify.annotations.NullMarked;
