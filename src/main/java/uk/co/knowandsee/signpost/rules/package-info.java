/**
 * The campaign's rules for what is written: whether it blames, is too hard to read, leaves help out or prints what
 * nobody has checked. Never changes a word, and never looks at a baked page: that is the room {@code proof}.
 *
 * <p>The door: {@link uk.co.knowandsee.signpost.rules.ContentRules}.
 */
@NullMarked
package uk.co.knowandsee.signpost.rules;

import org.jspecify.annotations.NullMarked;
