package uk.co.knowandsee.signpost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.co.knowandsee.signpost.Trees;
import uk.co.knowandsee.signpost.evidence.Proves;
import uk.co.knowandsee.signpost.preview.PreviewServer;

/** Prints a page of each type on A4 and reads the paper: every word is on it, with addresses, and no control. */
@Proves("prints-whole")
@ExtendWith(OwnSite.Opened.class)
class PrintIT {

    private static final String STORY = "young-people/stories/the-sketchbook.html";

    /**
     * The words of the page itself and of the help block, and the addresses of its links. What is left out on purpose: jumps
     * within the page, ways on from a step, buttons, files to take away; and on the leaflet, which has to fit on two pages and has help of its
     * own, what stands there twice.
     */
    private static final String WORDS = """
            () => {
              const skipped = '.letters, .step-ways, .exit-note, .open-now, .skip-link, .back-link, search, [role=search], button, form, [hidden], [role=status], .take-away, .on-paper, template, script, svg'
                + ', .page--leaflet .signposts, .page--leaflet .service-card__more, .page--leaflet .evidence-line'
                + ', .page--leaflet ~ .help-block';
              const parts = [...document.querySelectorAll('main, .help-block')];
              const words = [];
              for (const part of parts) {
                const walk = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
                while (walk.nextNode()) {
                  const text = walk.currentNode.textContent.replace(/\\s+/g, '');
                  if (text && !walk.currentNode.parentElement.closest(skipped)) words.push(text);
                }
              }
              const links = [...document.querySelectorAll('main a')].filter(link => !link.closest(skipped));
              const addresses = links.filter(link => link.protocol.startsWith('http') && link.pathname !== location.pathname)
                .map(link => link.host === location.host ? link.pathname + link.hash : link.getAttribute('href'));
              return { words, addresses };
            }""";

    @Test
    void a_page_of_each_type_is_on_paper_whole_with_addresses_and_without_controls(OwnSite site) throws IOException {
        var reader = site.visitor(Look.DESK);
        for (var page : site.oneOfEachType()) {
            assertThat(flaws(reader.open(page))).as(page).isEmpty();
        }
    }

    @Test
    void a_step_of_the_self_check_that_is_shown_in_place_is_on_paper_without_its_buttons(OwnSite site)
            throws IOException {
        var reader = site.visitor(Look.PHONE);
        var page = reader.open("young-people/is-this-ok/right-now.html");
        page.locator(".step__answer").first().click();
        page.locator(".service-card").first().waitFor();

        assertThat(flaws(page)).isEmpty();
        assertThat(paper(page)).contains("Youcangethelprightnow").doesNotContain("Startagain");
    }

    /** So the checks above can fail: the same page with rules for paper that spoil it. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nothing left                                     | Leavethissite
            .help-block { display: none }                    | missing: 999
            .prose { max-height: 5cm; overflow: hidden }     | missing:
            main a::after { content: none !important }       | no address:
            """)
    void a_page_that_prints_badly_is_found(String slip, String flaw, OwnSite site, @TempDir Path folder)
            throws IOException {
        Trees.copy(site.website().resolve("css"), folder.resolve("css"));
        Trees.copy(site.website().resolve("js"), folder.resolve("js"));
        Trees.copy(site.website().resolve("young-people/stories"), folder.resolve("young-people/stories"));
        var print = folder.resolve("css/print.css");
        Files.writeString(print, slip.equals("nothing left") ? "" : Files.readString(print) + slip);
        try (var server = PreviewServer.start(folder, 0)) {
            var reader = site.visitor(server.address(), Look.DESK);
            assertThat(flaws(reader.open(STORY))).anyMatch(one -> one.contains(flaw));
        }
    }

    /** What is wrong with a page on paper, in words. */
    private static List<String> flaws(Page page) throws IOException {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        var found = (Map<?, ?>) page.evaluate(WORDS);
        var left = new StringBuilder(paper(page));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(null));

        var flaws = new ArrayList<String>();
        for (var address : strings(found.get("addresses"))) {
            if (left.indexOf("(" + address + ")") < 0) {
                flaws.add("no address: " + address);
            }
        }
        strings(found.get("words")).stream()
                .sorted((one, other) -> other.length() - one.length())
                .filter(words -> !take(words, left))
                .forEach(words -> flaws.add("missing: " + words));
        for (var control :
                List.of("Leavethissite", "Skiptothepageitself", "Gethelp", "Startagain", "Backonequestion")) {
            if (left.indexOf(control) >= 0) {
                flaws.add("on paper: " + control);
            }
        }
        return flaws;
    }

    /** The longest are taken first, so that a short word is not taken out of the middle of a long text. */
    private static boolean take(String words, StringBuilder left) {
        int at = left.indexOf(words);
        if (at >= 0) {
            left.replace(at, at + words.length(), "\n");
        }
        return at >= 0;
    }

    /** What a PDF of the page says, without spaces: where a line ends is up to the paper. */
    private static String paper(Page page) throws IOException {
        var options = new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true);
        try (var pdf = Loader.loadPDF(page.pdf(options))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", "");
        }
    }

    private static List<String> strings(Object list) {
        return ((List<?>) list).stream().map(String::valueOf).toList();
    }
}
