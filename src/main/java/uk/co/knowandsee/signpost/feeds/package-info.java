/**
 * What is new for one kind of reader, as feeds: Atom (RFC 4287) and JSON Feed 1.1. Each item brings its help with it. It
 * never reads pages and never decides what may be told of one.
 */
@NullMarked
package uk.co.knowandsee.signpost.feeds;

import org.jspecify.annotations.NullMarked;
