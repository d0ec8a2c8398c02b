package uk.co.knowandsee.signpost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.co.knowandsee.signpost.evidence.Proves;

/** Finding the area by a postcode or a town: the right one, and without a trace of what was typed. */
@Proves("near-you")
@ExtendWith(OwnSite.Opened.class)
class NearYouIT {

    private static final String PAGE = "areas/index.html";
    private static final String UNKNOWN = "We do not know that one. Our areas are: Cheshire East, "
            + "Cheshire West and Chester, Halton, Warrington. In danger now? Ring 999. If nobody is in danger, ring 101.";

    /** Types everything in turn, as a reader would, and takes down each answer. */
    private static final String TYPE = """
            typed => typed.map(text => {
              const input = document.querySelector('.near-you input');
              input.value = text;
              input.form.requestSubmit();
              return document.querySelector('.near-you output').textContent.trim();
            })""";

    private static final String TRACES = """
            async typed => [location.href, history.length, document.cookie, localStorage.length, sessionStorage.length,
              (await indexedDB.databases()).length, JSON.stringify(history.state)].join(' ')""";

    private static final String SURE = " If you are not sure, ring all the same. They can tell you who to ring.";

    @Test
    void an_answer_names_the_area_and_leads_to_it(OwnSite site) {
        var page = site.visitor(Look.PHONE).open(PAGE);

        var cases = cases();
        var said =
                (List<?>) page.evaluate(TYPE, cases.stream().map(one -> one[0]).toList());

        for (int i = 0; i < cases.size(); i++) {
            assertThat(said.get(i)).as(cases.get(i)[0]).isEqualTo(cases.get(i)[1]);
        }
    }

    private static List<String[]> cases() {
        var wa7 = "WA7 lies in more than one area: Halton, Cheshire West and Chester." + SURE;
        return List.of(
                new String[] {"CW1", "CW1 is in Cheshire East."},
                new String[] {"cw11", "CW11 is in Cheshire East."},
                new String[] {"CW1 1AA", "CW1 is in Cheshire East."},
                new String[] {"cw11aa", "CW1 is in Cheshire East."},
                new String[] {"wa5  ", "WA5 is in Warrington."},
                new String[] {" WA-2 ", UNKNOWN},
                new String[] {"wa7", wa7},
                new String[] {"WA7 4", wa7},
                new String[] {"wa74ab", wa7},
                new String[] {"WA8", "Most of WA8 is in Halton." + SURE},
                new String[] {"WA3", "Most of WA3 is in Warrington." + SURE},
                new String[] {"ST7", "Part of ST7 is in Cheshire East." + SURE},
                new String[] {
                    "WA4 1AB", "WA4 lies in more than one area: Warrington, Cheshire West and Chester, Halton." + SURE
                },
                new String[] {"WA11", UNKNOWN},
                new String[] {"CH41", UNKNOWN},
                new String[] {"Runcorn", "Runcorn is in Halton."},
                new String[] {"runcron", "Did you mean Runcorn? Runcorn is in Halton."},
                new String[] {"Widness", "Did you mean Widnes? Widnes is in Halton."},
                new String[] {"Creew", "Did you mean Crewe? Crewe is in Cheshire East."},
                new String[] {"nantwch", "Did you mean Nantwich? Nantwich is in Cheshire East."},
                new String[] {
                    "ellesmereport", "Did you mean Ellesmere Port? Ellesmere Port is in Cheshire West and Chester."
                },
                new String[] {"ELLESMERE   PORT", "Ellesmere Port is in Cheshire West and Chester."},
                new String[] {"warrington", "Warrington is in Warrington."},
                new String[] {"cheshire east", "Cheshire East is in Cheshire East."},
                new String[] {"Liverpool", UNKNOWN},
                new String[] {"Lym", UNKNOWN},
                new String[] {"", ""},
                new String[] {"   ", ""},
                new String[] {"<img src=x onerror=alert(1)>", UNKNOWN},
                new String[] {"javascript:alert(1)", UNKNOWN},
                new String[] {"toString", UNKNOWN},
                new String[] {"__proto__", UNKNOWN},
                new String[] {"😀😀😀", ""},
                new String[] {"WA7".repeat(20_000), UNKNOWN},
                new String[] {"((((a+)+)+)+)$", UNKNOWN});
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {PAGE, "areas/not-sure-which.html"})
    void what_is_typed_leaves_no_trace_and_is_gone_after_a_reload(String address, OwnSite site) {
        var page = site.visitor(Look.PHONE).open(address);

        assertThat(traces(page)).isEmpty();

        page.reload();
        assertThat(page.locator(".near-you input").inputValue()).isEmpty();
        assertThat(page.locator(".near-you output").textContent()).isEmpty();
    }

    @Test
    void a_reader_finds_the_area_from_the_keyboard_and_hears_the_answer(OwnSite site) {
        var reader = site.visitor(Look.PHONE);
        var page = reader.open(PAGE);

        page.getByLabel("the first part of a postcode").fill("wa8");
        page.keyboard().press("Enter");

        var answer = page.getByRole(com.microsoft.playwright.options.AriaRole.STATUS)
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("WA8"));
        answer.getByText("Halton").click();
        page.waitForURL("**/areas/halton.html");
        reader.open(PAGE).getByLabel("the first part of a postcode").fill("wa7");
        page.keyboard().press("Enter");
        assertThat(reader.barriers()).isEmpty();
        assertThat(reader.tooWide()).isEmpty();
    }

    @Test
    void without_javascript_the_areas_are_links_and_nothing_is_there_to_type_into(OwnSite site) {
        var reader = site.visitor(Look.WITHOUT_JAVASCRIPT);
        var page = reader.open(PAGE);

        assertThat(page.locator(".near-you input, .near-you button").count()).isZero();
        assertThat(page.locator(".near-you__areas a").allTextContents())
                .containsExactly("Cheshire East", "Cheshire West and Chester", "Halton", "Warrington");
    }

    /** So that the check above can fail: a script that keeps, sends or shows what was typed. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            location.hash = typed
            history.pushState(typed, '')
            history.replaceState(typed, '')
            localStorage.typed = typed
            sessionStorage.typed = typed
            document.cookie = 'typed=' + typed
            indexedDB.open(typed)
            new Image().src = 'look?' + typed
            """)
    void a_script_that_gives_away_what_was_typed_is_found(String spoilt, OwnSite site) throws IOException {
        var script = Files.readString(site.website().resolve("js/site.js"));
        assertThat(script).contains("const look = typed => {");

        var page = site.visitor(Look.PHONE)
                .openWith(
                        PAGE,
                        "js/site.js",
                        script.replace("const look = typed => {", "const look = typed => { " + spoilt + ";"));

        assertThat(traces(page)).isNotEmpty();
    }

    /** What typing changed, and what it asked of the network. */
    private static List<String> traces(Page page) {
        var found = new ArrayList<String>();
        var before = page.evaluate(TRACES);
        found.addAll(Visitor.requestsDuring(page, () -> {
            page.evaluate(TYPE, List.of("wa7", "Runcorn", "nowhere"));
            page.waitForTimeout(50);
        }));
        var after = page.evaluate(TRACES);
        if (!after.equals(before)) {
            found.add(after.toString());
        }
        return found;
    }
}
