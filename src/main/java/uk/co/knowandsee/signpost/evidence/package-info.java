/**
 * What the site promises its readers, and how each promise stands by the checks of this very build.
 * Never checks anything itself, and never lets a promise count as kept that nothing has checked.
 */
@NullMarked
package uk.co.knowandsee.signpost.evidence;

import org.jspecify.annotations.NullMarked;
