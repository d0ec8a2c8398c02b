/**
 * What each type of page has to have, whatever its words: pauses in a story, timings in a lesson, nobody who could be
 * known. Never looks at single words: that is the list of the team.
 *
 * <p>The door: {@link uk.co.knowandsee.signpost.rules.pages.PageChecks}.
 */
@NullMarked
package uk.co.knowandsee.signpost.rules.pages;

import org.jspecify.annotations.NullMarked;
