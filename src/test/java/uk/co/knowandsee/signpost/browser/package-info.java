/** Opens the baked site in a real browser, and looks at what only a browser shows. */
@NullMarked
package uk.co.knowandsee.signpost.browser;

import org.jspecify.annotations.NullMarked;
