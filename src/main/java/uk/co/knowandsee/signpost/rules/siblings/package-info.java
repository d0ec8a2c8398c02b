/**
 * The rules for pages that go with another page: a translation with its English page, an easy read page with the one
 * for everybody, an old document with the one that took its place. Never judges a translation's words.
 */
@NullMarked
package uk.co.knowandsee.signpost.rules.siblings;

import org.jspecify.annotations.NullMarked;
