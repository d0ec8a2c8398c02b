/**
 * What a build found in the content, written down: every finding, what reviewers have allowed, and every rule with its
 * reason. Never looks for anything itself, and never stops a build.
 *
 * <p>The door: {@link uk.co.knowandsee.signpost.rules.report.Inspection}.
 */
@NullMarked
package uk.co.knowandsee.signpost.rules.report;

import org.jspecify.annotations.NullMarked;
