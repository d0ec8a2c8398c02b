package uk.co.knowandsee.signpost.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/**
 * How a page is looked at.
 *
 * @param width of the window, in CSS pixels
 * @param height of the window, in CSS pixels
 * @param scheme light or dark
 * @param javaScript whether scripts may run
 */
record Look(int width, int height, ColorScheme scheme, boolean javaScript) {

    /** The smallest window that WCAG 2.2 asks for (1.4.10), which is also a desk at 400 %, and not a high one. */
    static final Look SMALLEST = new Look(320, 480, ColorScheme.LIGHT, true);

    static final Look PHONE = new Look(360, 800, ColorScheme.LIGHT, true);
    static final Look DESK = new Look(1280, 800, ColorScheme.LIGHT, true);
    static final Look WITHOUT_JAVASCRIPT = new Look(360, 800, ColorScheme.LIGHT, false);

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(javaScript)
                .setLocale("en-GB");
    }
}
