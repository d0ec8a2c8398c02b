package uk.co.knowandsee.signpost.browser;

import com.microsoft.playwright.Page;
import java.util.List;

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

    /** What breaks the promise on the open page, which stays as it was. */
    List<String> slips(Page page) {
        return look.slips(page);
    }
}
