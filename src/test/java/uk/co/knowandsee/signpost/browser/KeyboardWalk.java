package uk.co.knowandsee.signpost.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** Goes through a page with the Tab key, from its beginning until every stop has been reached, or nothing new is. */
final class KeyboardWalk {

    private static final InPage WATCH = InPage.named("focus-log");
    private static final int SPARE = 3; // the browser's own stops at the ends of a page

    private KeyboardWalk() {}

    /** The promise that a slip is about. */
    static String promiseOf(String slip) {
        return slip.startsWith("never reached") ? "keyboard" : "focus-seen";
    }

    /** What somebody who uses a keyboard could not reach or not see. */
    static List<String> slips(Page page) {
        int stops = (int) page.evaluate(WATCH.source());
        for (int i = 0; i < stops + SPARE; i++) {
            page.keyboard().press("Tab");
        }
        return new InPage("() => focusLog()").slips(page);
    }
}
