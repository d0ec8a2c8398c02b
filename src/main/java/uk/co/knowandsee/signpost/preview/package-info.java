/**
 * Shows the baked site on this computer while somebody writes: a small server, and an eye on the sources.
 * Never bakes, never prints, and never answers another computer.
 */
@NullMarked
package uk.co.knowandsee.signpost.preview;

import org.jspecify.annotations.NullMarked;
