package uk.co.knowandsee.signpost.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.util.List;

/** Goes through a page with the Tab key, from its beginning until every stop has been reached, or nothing new is. */
final class KeyboardWalk {

    private static final InPage WATCH = InPage.named("focus-log");
    private static final JsonObject TAB = new JsonObject();

    static {
        TAB.addProperty("type", "rawKeyDown");
        TAB.addProperty("key", "Tab");
        TAB.addProperty("code", "Tab");
        TAB.addProperty("windowsVirtualKeyCode", 9);
    }

    private static final int SPARE = 3; // the browser's own stops at the ends of a page

    private KeyboardWalk() {}

    /** The promise that a slip is about. */
    static String promiseOf(String slip) {
        return slip.startsWith("never reached") ? "keyboard" : "focus-seen";
    }

    /**
     * What somebody who uses a keyboard could not reach or not see.
     *
     * @param without the parts of the page through which it need not go, as selectors; they come last
     */
    static List<String> slips(Page page, List<String> without) {
        int stops = (int) page.evaluate(WATCH.source(), without);
        var keys = page.context().newCDPSession(page);
        for (int i = 0; i < stops + SPARE; i++) {
            keys.send("Input.dispatchKeyEvent", TAB);
        }
        keys.detach();
        return new InPage("() => focusLog()").slips(page);
    }
}
