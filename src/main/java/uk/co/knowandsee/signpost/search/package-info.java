/**
 * Makes the index with which a reader's own browser searches the site, from the pages and from the words that people type.
 * Never reads a query: what is looked for stays on the reader's device.
 */
@NullMarked
package uk.co.knowandsee.signpost.search;

import org.jspecify.annotations.NullMarked;
