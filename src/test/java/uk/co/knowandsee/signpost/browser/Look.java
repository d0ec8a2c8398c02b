package uk.co.knowandsee.signpost.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;

/**
 * How a page is looked at.
 *
 * @param width of the window, in CSS pixels
 * @param scheme light or dark
 * @param javaScript whether scripts may run
 */
record Look(int width, ColorScheme scheme, boolean javaScript) {

    static final Look PHONE = new Look(360, ColorScheme.LIGHT, true);
    static final Look PHONE_IN_THE_DARK = new Look(360, ColorScheme.DARK, true);
    static final Look DESK = new Look(1280, ColorScheme.LIGHT, true);
    static final Look DESK_IN_THE_DARK = new Look(1280, ColorScheme.DARK, true);
    static final Look WITHOUT_JAVASCRIPT = new Look(360, ColorScheme.LIGHT, false);

    static final int HEIGHT = 800;

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setViewportSize(width, HEIGHT)
                .setColorScheme(scheme)
                .setJavaScriptEnabled(javaScript)
                .setLocale("en-GB");
    }
}
