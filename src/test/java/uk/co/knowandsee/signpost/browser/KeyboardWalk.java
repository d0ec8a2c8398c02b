package uk.co.knowandsee.signpost.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.util.List;

/** Goes through a page with the Tab key, until every stop has been reached, or nothing new is. */
final class KeyboardWalk {

    private static final InPage WATCH = InPage.named("focus-log");
    private static final JsonObject TAB = tab(0);
    private static final JsonObject SHIFT_AND_TAB = tab(8);

    private static final int SPARE = 3; // the browser's own stops at the ends of a page

    private KeyboardWalk() {}

    /** The promise that a slip is about. */
    static String promiseOf(String slip) {
        return slip.startsWith("never reached") ? "keyboard" : "focus-seen";
    }

    /**
     * What somebody who uses a keyboard could not reach or not see.
     *
     * @param frameToo whether to go through what stands above and below the page's own part as well, and back again
     */
    static List<String> slips(Page page, boolean frameToo) {
        int stops = (int) page.evaluate(WATCH.source(), frameToo);
        var keys = page.context().newCDPSession(page);
        for (int i = 0; i < stops + SPARE; i++) {
            keys.send("Input.dispatchKeyEvent", TAB);
        }
        for (int i = 0; frameToo && i < stops; i++) {
            keys.send("Input.dispatchKeyEvent", SHIFT_AND_TAB); // on this way stops come up under the bar
        }
        keys.detach();
        return new InPage("() => focusLog()").slips(page);
    }

    private static JsonObject tab(int modifiers) {
        var key = new JsonObject();
        key.addProperty("type", "rawKeyDown");
        key.addProperty("key", "Tab");
        key.addProperty("code", "Tab");
        key.addProperty("windowsVirtualKeyCode", 9);
        key.addProperty("modifiers", modifiers);
        return key;
    }
}
