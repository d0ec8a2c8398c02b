package uk.co.knowandsee.signpost.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What somebody finds who takes the device after a reader has left.
 *
 * @param back the page that the browser's Back shows
 * @param forward the page that Forward shows after that
 * @param entries how many entries the visit has left in the tab's history, the page it ended on included
 * @param referrers what the page it ended on was told of where the reader came from
 */
record Leaving(String back, String forward, int entries, List<String> referrers) {

    /**
     * Comes from another page, reads, and leaves.
     *
     * @param first the address of the first page
     * @param links what to follow then, as selectors
     * @param wayOut the link to leave by
     */
    static Leaving by(Page page, Elsewhere elsewhere, String first, List<String> links, String wayOut) {
        page.navigate(elsewhere.before().toString());
        int before = entries(page);
        page.navigate(first);
        for (var link : links) {
            var old = page.url();
            page.locator(link).first().dispatchEvent("click");
            page.waitForURL(url -> !url.equals(old));
        }
        elsewhere.referrers();
        page.locator(wayOut).first().dispatchEvent("click");
        page.waitForURL(elsewhere.weather().toString());
        int entries = entries(page) - before;
        var told = elsewhere.referrers();
        page.goBack();
        var back = page.url();
        var forward = new TabHistory(page).after();
        return new Leaving(back, forward, entries, told);
    }

    /** What of it gives the reader away. */
    List<String> slips(Elsewhere elsewhere, Pattern ours) {
        var slips = new ArrayList<String>();
        if (ours.matcher(back).find()) {
            slips.add("Back shows " + back);
        } else if (!back.equals(elsewhere.before().toString())) {
            slips.add("Back does not show what was there before, but " + back);
        }
        if (ours.matcher(forward).find()) {
            slips.add("Forward shows " + forward);
        }
        if (entries != 1) {
            slips.add("the visit has left " + entries + " entries in the tab’s history");
        }
        return List.copyOf(slips);
    }

    private static int entries(Page page) {
        return (int) page.evaluate("() => history.length");
    }
}
