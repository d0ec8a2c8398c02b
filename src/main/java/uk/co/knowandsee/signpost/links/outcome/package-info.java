/**
 * What came of asking for an address, in words for people and codes for programs. Values only: this room asks nobody
 * and reads nothing.
 */
@NullMarked
package uk.co.knowandsee.signpost.links.outcome;

import org.jspecify.annotations.NullMarked;
