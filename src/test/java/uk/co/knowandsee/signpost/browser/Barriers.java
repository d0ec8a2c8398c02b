package uk.co.knowandsee.signpost.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What keeps readers with a disability from a page, as axe finds it: every rule on every page, and colours in every look.
 * Colours are asked once for each kind of text (its place among tags and classes), because nothing else can change how it
 * looks: no page has styles of its own.
 */
final class Barriers {

    private static final InPage WHOLE_PAGE = InPage.named("axe");
    private static final InPage KINDS = InPage.named("kinds");
    private static final InPage COLOURS = InPage.named("axe-kinds");
    private static final List<Integer> WIDTHS = List.of(320, 768, 1280);

    private final Set<String> known;
    private final List<String> without;

    /** @param known the kinds of text that have been looked at; what is looked at now is added */
    Barriers(Set<String> known) {
        this(known, List.of());
    }

    /** @param without the parts of the page that need not be looked at, as selectors */
    Barriers(Set<String> known, List<String> without) {
        this.known = known;
        this.without = without;
    }

    /** Those of the open page; the window is as it was afterwards. */
    List<String> slips(Page page) {
        var slips = new ArrayList<>(WHOLE_PAGE.slips(page, without));
        var fresh = KINDS.slips(page).stream().filter(known::add).toList();
        if (!fresh.isEmpty()) {
            slips.addAll(inEveryLook(page, fresh));
        }
        return slips;
    }

    private static List<String> inEveryLook(Page page, List<String> kinds) {
        var slips = new ArrayList<String>();
        var before = page.viewportSize();
        for (int width : WIDTHS) {
            page.setViewportSize(width, before.height);
            for (var colours : Colours.values()) {
                page.emulateMedia(colours.options());
                COLOURS.slips(page, kinds).forEach(slip -> slips.add(slip + " (" + width + " px, " + colours + ")"));
            }
        }
        page.emulateMedia(Colours.LIGHT.options());
        page.setViewportSize(before.width, before.height);
        return slips;
    }

    private enum Colours {
        DARK(ColorScheme.DARK, ForcedColors.NONE),
        FORCED(ColorScheme.LIGHT, ForcedColors.ACTIVE),
        FORCED_IN_THE_DARK(ColorScheme.DARK, ForcedColors.ACTIVE),
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
