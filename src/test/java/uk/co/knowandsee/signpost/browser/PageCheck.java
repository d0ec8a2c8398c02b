package uk.co.knowandsee.signpost.browser;

import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What can be seen of a promise on one open page, in a window as small as WCAG 2.2 asks for, with the keyboard at hand. */
enum PageCheck {
    WAY_OUT("exit-on-every-page", "way-out"),
    ONE_ENTRY("back-after-leaving", "links-replace"),
    FITS("no-sideways", "too-wide"),
    SPACED_OUT("room-for-spacing", "spacing"),
    FOR_THUMBS("big-enough", "targets"),
    QUIET_NAMES("quiet-names", "names"),
    NOT_IN_PRINT("exit-not-printed", "print") {
        @Override
        List<String> slips(Page page) {
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
            var slips = super.slips(page);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.SCREEN));
            return slips;
        }
    };

    private final String promise;

    @SuppressWarnings("ImmutableEnumChecker") // a record of one text
    private final InPage look;

    PageCheck(String promise, String script) {
        this.promise = promise;
        this.look = InPage.named(script);
    }

    /** The id in {@code data/promises.yaml}. */
    String promise() {
        return promise;
    }

    /**
     * What breaks the wanted promises on the open page, by promise. All of them look in one go: to ask the browser takes
     * longer than to look.
     */
    static Map<String, List<String>> slips(Page page, Predicate<String> wanted) {
        var looks = new LinkedHashMap<String, InPage>();
        for (var check : values()) {
            if (check != NOT_IN_PRINT && wanted.test(check.promise)) {
                looks.put(check.promise, check.look);
            }
        }
        var slips = InPage.together(page, looks);
        if (wanted.test(NOT_IN_PRINT.promise)) {
            slips.put(NOT_IN_PRINT.promise, NOT_IN_PRINT.slips(page));
        }
        return slips;
    }

    /** What breaks the promise on the open page, which stays as it was. */
    List<String> slips(Page page) {
        return look.slips(page);
    }
}
