/**
 * What the team wants of a check: how patient it is, what is left out and until when, and what happens with a bad
 * signpost. Values, and the reader of the {@code check.*} keys; never checks anything itself.
 */
@NullMarked
package uk.co.knowandsee.signpost.links.policy;

import org.jspecify.annotations.NullMarked;
