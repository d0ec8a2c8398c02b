package uk.co.knowandsee.signpost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.co.knowandsee.signpost.evidence.EvidenceBook;
import uk.co.knowandsee.signpost.preview.PreviewServer;

/**
 * Every page of the own site in a real browser, with JavaScript and without, held against every promise that shows on an
 * open page; and each promise broken on purpose, on a copy of one page, so that it is known that the check can fail.
 */
@ExtendWith(OwnSite.Opened.class)
class PromisesIT {

    private static final int BROWSERS = 2;

    /** What is expected of every page, and told nobody in data/promises.yaml. */
    private static final String NOT_PLEDGED = "no-faults";

    @TempDir
    private static Path folder;

    private static final AtomicInteger COPIES = new AtomicInteger();

    private static List<String> pages;
    private static Walk walk;
    private static EvidenceBook book;

    @BeforeAll
    static void openEveryPage(OwnSite site) throws Exception {
        pages = site.pages();
        walk = Walk.through(pages, site.address(), BROWSERS);
        book = EvidenceBook.ofThisBuild();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "exit-on-every-page",
                "back-after-leaving",
                "leave-blanks-the-page",
                "quiet-names",
                "exit-not-printed",
                "no-other-site",
                "nothing-kept",
                "nothing-in-the-address",
                "nothing-blocked",
                "no-faults",
                "help-on-every-page",
                "no-barriers",
                "no-sideways",
                "room-for-spacing",
                "big-enough",
                "keyboard",
                "focus-seen",
                "without-javascript"
            })
    void a_promise_is_kept_on_every_page(String promise) throws Exception {
        var slips = walk.slips(promise);
        if (!promise.equals(NOT_PLEDGED)) {
            writeDown(promise, slips.size());
        }

        assertThat(slips).isEmpty();
    }

    private static void writeDown(String promise, int broken) throws Exception {
        if (broken == 0) {
            book.kept(promise, "PromisesIT", pages.size(), pages.size());
        } else {
            book.broken(promise, "PromisesIT", pages.size() - broken, pages.size());
        }
    }

    @Test
    void there_are_pages() {
        assertThat(pages).hasSizeGreaterThan(200).contains("index.html", "404.html");
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            exit-on-every-page     | index.html   | class="exit-link"            | class="other-link"
            exit-on-every-page     | css/site.css | .bar{position:sticky;        | .bar{position:static;
            exit-on-every-page     | css/site.css | .exit-link{display:inline-flex; | .exit-link{visibility:hidden;
            exit-on-every-page     | css/site.css | body{margin:0;               | body::after{content:"";position:fixed;inset:0;z-index:99}body{margin:0;
            back-after-leaving     | js/site.js   | history: 'replace'           | history: 'push'
            back-after-leaving     | js/site.js   | location.replace(out)        | location.assign(out)
            leave-blanks-the-page  | js/site.js   | document.body.replaceChildren(); | document.title = '';
            back-after-leaving     | js/site.js   | addEventListener('click'     | addEventListener('dblclick'
            quiet-names            | help/index.html | <title>                   | <title>Is this abuse?
            exit-not-printed       | css/print.css | .bar,.menu{display:none}    | .menu{display:none}
            no-other-site          | index.html   | <main                        | <img alt="" src="https://example.org/spy.png"><main
            nothing-kept           | js/site.js   | 'use strict';                | document.cookie = 'visits=1';
            nothing-kept           | js/site.js   | 'use strict';                | localStorage.visits = 1;
            nothing-in-the-address | js/site.js   | 'use strict';                | location.hash = 'seen';
            no-faults              | js/site.js   | 'use strict';                | console.error('oh no');
            no-faults              | js/site.js   | 'use strict';                | undefined.visits;
            help-on-every-page     | index.html   | id="site-help"               | id="site-other"
            no-barriers            | index.html   | <main                        | <img src="favicon.svg"><main
            no-barriers            | css/site.css | --text:#1f2d2c               | --text:#cfcfcf
            no-barriers            | css/site.css | --text:#f2ebdf               | --text:#303a39
            no-barriers            | index.html   | <html lang="en-GB">          | <html>
            no-barriers            | js/site.js   | 'use strict';                | document.documentElement.lang = '';
            no-barriers            | css/site.css | body{margin:0;               | @media (width > 60rem){h1{display:none}}body{margin:0;
            no-sideways            | css/site.css | .door{                       | .door{width:40rem;
            room-for-spacing       | css/home.css | .hero__strapline{            | .hero__strapline{height:1.2em;overflow:hidden;
            big-enough             | css/site.css | --touch:2.75rem              | --touch:1rem
            keyboard               | index.html   | class="bar__help"            | class="bar__help" tabindex="-1"
            keyboard               | js/site.js   | 'use strict';                | addEventListener('keydown', event => event.preventDefault());
            focus-seen             | css/site.css | :focus-visible{outline:.1875rem solid var(--focus); | :focus-visible{outline:none;
            focus-seen             | css/site.css | scroll-padding-block:5.5rem  | scroll-padding-block:0
            without-javascript     | index.html   | <main                        | <main hidden
            """)
    void a_promise_that_is_broken_on_purpose_is_found(String promise, String file, String from, String to, OwnSite site)
            throws Exception {
        var page = file.endsWith(".html") ? file : "index.html";
        var copy = SiteCopy.of(site.website(), folder.resolve("copy-" + COPIES.incrementAndGet()))
                .change(file, from, to);

        try (var server = PreviewServer.start(copy.folder(), 0)) {
            var visitor = site.visitor(server.address(), lookFor(promise));
            assertThat(Walk.through(page, visitor, promise).slips(promise)).isNotEmpty();
        }
    }

    private static Look lookFor(String promise) {
        return promise.equals("without-javascript") ? Look.WITHOUT_JAVASCRIPT : Look.SMALLEST;
    }
}
