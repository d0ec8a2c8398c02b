/**
 * What a person at a terminal sees: progress, colour, problems and summaries.
 * Never decides anything about the site.
 */
@NullMarked
package uk.co.knowandsee.signpost.console;

import org.jspecify.annotations.NullMarked;
