package uk.co.knowandsee.signpost.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What keeps readers with a disability from a page, as axe finds it. What does not depend on colours is asked once, and
 * in every width on one page of each type, because words do not change how a page makes room for them; colours
 * are asked in every look, once for each kind of text, because no page has styles of its own.
 */
final class Barriers {

    /** What every page ends with, the same on all of one type. */
    private static final List<String> FRAME = List.of(".help-block", ".foot");

    private static final InPage WHOLE_PAGE = InPage.named("axe");
    private static final InPage KINDS = InPage.named("kinds");
    private static final InPage COLOURS = InPage.named("axe-kinds");
    private static final List<Integer> WIDTHS = List.of(320, 768, 1280);

    private Barriers() {}

    /** Has axe at hand in every page that is opened from now on, which is quicker than to bring it to each. */
    static void expect(BrowserContext context) {
        context.addInitScript(AxeBuilder.getAxeScript());
    }

    /** What does not depend on colours. */
    static List<String> onPage(Page page) {
        return onPage(page, List.of());
    }

    /** What does not depend on colours, in windows of every width; the window is as it was afterwards. */
    static List<String> inEveryWidth(Page page) {
        var slips = new ArrayList<String>();
        var before = page.viewportSize();
        for (int width : WIDTHS) {
            page.setViewportSize(width, before.height);
            onPage(page).forEach(slip -> slips.add(slip + " (" + width + " px)"));
        }
        page.setViewportSize(before.width, before.height);
        return slips;
    }

    /** What does not depend on colours, but for the frame. */
    static List<String> onPageWithoutFrame(Page page) {
        return onPage(page, FRAME);
    }

    private static List<String> onPage(Page page, List<String> without) {
        bringAxe(page);
        return WHOLE_PAGE.slips(page, without);
    }

    /** The kinds of text that are on the page. */
    static Set<String> kindsOfText(Page page) {
        return Set.copyOf(KINDS.slips(page));
    }

    /** What depends on colours, of these kinds of text in every width and set of colours; the window is as it was afterwards. */
    static List<String> inEveryLook(Page page, Set<String> kinds) {
        bringAxe(page);
        KINDS.slips(page); // finds them for what looks at them now
        var wanted = List.copyOf(kinds);
        var slips = new ArrayList<String>();
        var before = page.viewportSize();
        for (int width : WIDTHS) {
            page.setViewportSize(width, before.height);
            for (var colours : Colours.values()) {
                page.emulateMedia(colours.options());
                COLOURS.slips(page, Map.of("wanted", wanted, "colours", colours.name()))
                        .forEach(slip -> slips.add(slip + " (" + width + " px, " + colours + ")"));
            }
        }
        page.emulateMedia(Colours.LIGHT.options());
        page.setViewportSize(before.width, before.height);
        return slips;
    }

    private static void bringAxe(Page page) {
        if (!(boolean) page.evaluate("() => 'axe' in self")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
    }

    private enum Colours {
        DARK(ColorScheme.DARK, ForcedColors.NONE),
        FORCED(ColorScheme.DARK, ForcedColors.ACTIVE), // as in most high-contrast themes
        LIGHT(ColorScheme.LIGHT, ForcedColors.NONE);

        private final ColorScheme scheme;
        private final ForcedColors forced;

        Colours(ColorScheme scheme, ForcedColors forced) {
            this.scheme = scheme;
            this.forced = forced;
        }

        Page.EmulateMediaOptions options() {
            return new Page.EmulateMediaOptions().setColorScheme(scheme).setForcedColors(forced);
        }
    }
}
