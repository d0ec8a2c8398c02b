package uk.co.knowandsee.signpost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.co.knowandsee.signpost.Trees;
import uk.co.knowandsee.signpost.evidence.Proves;
import uk.co.knowandsee.signpost.preview.PreviewServer;

/** Answers "Is this OK?" in a browser: in one page with JavaScript, by linked pages without. */
@Proves("self-check-forgets")
@ExtendWith(OwnSite.Opened.class)
class SelfCheckIT {

    private static final String FOLDER = "young-people/is-this-ok/";
    private static final String FIRST = FOLDER + "right-now.html";
    private static final String ASKED_FIRST = "Are you scared of someone right now?";

    /** Chooses every answer of every question, each after the way that leads to it, and goes back again. */
    private static final String EVERY_ANSWER = """
            () => {
              const seen = {};
              const slips = [];
              const plain = text => text.replace(/\\s+/g, ' ').trim();
              const now = () => document.querySelector('.step__now');
              const press = words => [...document.querySelectorAll('.step-ways button')]
                .find(button => button.textContent === words && !button.parentElement.hidden).click();
              const answers = () => [...now().querySelectorAll('.step__answer')];
              const address = location.href;
              const entries = history.length;
              const look = href => {
                const step = now();
                const heading = step.querySelector('h1');
                if (document.activeElement !== heading) slips.push(`${href}: the focus is not on the heading`);
                if (document.querySelectorAll('h1').length !== 1) slips.push(`${href}: not one h1`);
                if (document.querySelectorAll('#site-ask').length !== 1) slips.push(`${href}: not one id`);
                if (!document.querySelector('.step [role=status]').textContent) slips.push(`${href}: nothing told`);
                if (location.href !== address || history.length !== entries) slips.push(`${href}: the address`);
                seen[href.split('/').pop()] = {
                  words: plain(step.textContent),
                  links: [...step.querySelectorAll('a')].map(link => link.getAttribute('href')) };
              };
              let chosen = 0;
              const walk = () => {
                const asked = plain(now().textContent);
                const count = answers().length;
                for (let i = 0; i < count; i++) {
                  const href = answers()[i].getAttribute('href');
                  const isNew = !(href.split('/').pop() in seen);
                  answers()[i].click();
                  chosen++;
                  look(href);
                  if (isNew) walk();
                  press('Back one question');
                  if (plain(now().textContent) !== asked) slips.push(`${href}: Back leads elsewhere`);
                }
              };
              walk();
              return { seen, slips, chosen };
            }""";

    @Test
    void every_answer_of_every_question_shows_in_place_what_the_linked_page_says(OwnSite site) throws IOException {
        var reader = site.visitor(Look.PHONE);
        var found = (Map<?, ?>) reader.open(FIRST).evaluate(EVERY_ANSWER);

        assertThat((List<?>) found.get("slips")).isEmpty();
        assertThat(found.get("chosen")).isEqualTo(answersIn(site));
        assertThat(found.get("seen")).isEqualTo(linkedSteps(site));
    }

    @Test
    void nothing_of_the_answers_is_asked_for_sent_kept_or_put_into_the_address(OwnSite site) {
        var reader = site.visitor(Look.PHONE);
        assertThat(traces(reader)).isEmpty();
    }

    /** So the check above can fail: a copy of the page whose script does one thing too many. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            location.hash = link.pathname.split('/').pop()         | address
            history.pushState(link.pathname, '')                   | entries
            history.replaceState(link.pathname, '')                | state
            sessionStorage.answer = link.textContent               | sessionStorage answer
            localStorage.answer = link.textContent                 | localStorage answer
            document.cookie = 'answer=' + trail.length             | cookie answer
            self.name = link.textContent                           | window name
            document.title = link.textContent                      | title
            new Image().src = '../../favicon.svg?' + trail.length  | request
            """)
    void an_answer_that_leaves_a_trace_is_found(String slip, String complaint, OwnSite site, @TempDir Path folder)
            throws IOException {
        copy(site, folder, "trail.push(now);", "trail.push(now); " + slip + ";");
        try (var server = PreviewServer.start(folder, 0)) {
            var reader = site.visitor(server.address(), Look.PHONE);
            assertThat(traces(reader)).anyMatch(one -> one.startsWith(complaint));
        }
    }

    @Test
    void reloading_forgets_and_so_does_going_away_and_coming_back(OwnSite site) {
        var reader = site.visitor(Look.PHONE);
        var page = reader.open(FIRST);
        choose(page, "Yes");
        assertThat(heading(page)).isEqualTo("You can get help right now");

        page.reload();
        assertThat(heading(page)).isEqualTo(ASKED_FIRST);

        choose(page, "No");
        reader.open("index.html");
        page.goBack();
        assertThat(heading(page)).isEqualTo(ASKED_FIRST);
        assertThat(page.locator(".step-ways button:visible").count()).isZero();
    }

    /** What a browser does when it keeps a page whole: the page is told, and has to forget at once. */
    @Test
    void a_page_that_is_left_shows_the_first_question(OwnSite site) {
        var reader = site.visitor(Look.PHONE);
        var page = reader.open(FIRST);
        choose(page, "Yes");

        page.evaluate("() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))");

        assertThat(heading(page)).isEqualTo(ASKED_FIRST);
        assertThat(page.locator("main").innerText()).doesNotContain("You can get help right now");
    }

    @Test
    void the_keyboard_is_enough(OwnSite site) {
        var reader = site.visitor(Look.DESK);
        var page = reader.open(FIRST);
        tabTo(page, "No");
        page.keyboard().press("Enter");
        assertThat(heading(page)).isEqualTo("Who are you thinking about?");

        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        assertThat(focused(page)).isEqualTo("A friend");
        page.keyboard().press("Enter");
        assertThat(heading(page)).isEqualTo("You are a good friend");

        tabTo(page, "Back one question");
        page.keyboard().press("Space");
        assertThat(heading(page)).isEqualTo("Who are you thinking about?");

        tabTo(page, "Start again");
        page.keyboard().press("Enter");
        assertThat(heading(page)).isEqualTo(ASKED_FIRST);
    }

    @Test
    void no_step_shuts_anybody_out(OwnSite site) {
        var reader = site.visitor(Look.SMALLEST);
        var page = reader.open(FIRST);
        choose(page, "No");
        assertThat(reader.barriers()).isEmpty();
        assertThat(page.locator(".step-ways a:visible").last().textContent()).isEqualTo("Leave this site");
        assertThat(page.locator(".exit-link").isVisible()).isTrue();

        choose(page, "A friend");
        assertThat(reader.barriers()).isEmpty();
        assertThat(reader.tooWide()).isEmpty();
    }

    @Test
    void without_javascript_every_step_is_a_page_and_there_are_no_buttons(OwnSite site) {
        var reader = site.visitor(Look.WITHOUT_JAVASCRIPT);
        var page = reader.open(FIRST);
        assertThat(page.locator("h1").count()).isOne();
        assertThat(page.locator("main button").count()).isZero();

        choose(page, "No");
        page.waitForURL("**/" + FOLDER + "who-is-it-about.html");
        choose(page, "A friend");
        page.waitForURL("**/" + FOLDER + "for-a-friend.html");

        assertThat(heading(page)).isEqualTo("You are a good friend");
        assertThat(page.locator(".service-card:visible").count()).isEqualTo(3);
    }

    /** What is different after some answers, in words. */
    private static List<String> traces(Visitor reader) {
        var page = reader.open(FIRST);
        var before = outside(page);
        var traces = new ArrayList<>(Visitor.requestsDuring(page, () -> {
            choose(page, "No");
            choose(page, "Me");
            choose(page, "No");
        }));
        var after = outside(page);

        before.forEach((what, value) -> {
            if (!String.valueOf(value).equals(String.valueOf(after.get(what)))) {
                traces.add(what + " is `" + after.get(what) + "` and was `" + value + "`");
            }
        });
        traces.addAll(reader.behaviour());
        return traces;
    }

    private static Map<String, Object> outside(Page page) {
        var found = new TreeMap<String, Object>();
        ((Map<?, ?>) page.evaluate("""
                () => ({ address: location.href, entries: history.length, state: JSON.stringify(history.state),
                  entry: JSON.stringify(self.navigation?.currentEntry?.getState() ?? null), referrer: document.referrer,
                  'window name': self.name, title: document.title })"""))
                .forEach((what, value) -> found.put(String.valueOf(what), value == null ? "" : value));
        return found;
    }

    private static void choose(Page page, String answer) {
        page.locator(".step__answer")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + answer + "$")))
                .click();
    }

    private static String heading(Page page) {
        return page.locator("h1").textContent();
    }

    private static String focused(Page page) {
        return String.valueOf(page.evaluate("() => document.activeElement.textContent.trim()"));
    }

    private static void tabTo(Page page, String words) {
        for (int i = 0; i < 60 && !focused(page).equals(words); i++) {
            page.keyboard().press("Tab");
        }
        assertThat(focused(page)).isEqualTo(words);
    }

    /** The steps that are not the first, as their own pages have them. */
    private static Map<String, Map<String, Object>> linkedSteps(OwnSite site) throws IOException {
        var steps = new TreeMap<String, Map<String, Object>>();
        for (var page : site.pages()) {
            if (page.startsWith(FOLDER) && !page.equals(FIRST)) {
                var step = step(site, page);
                steps.put(page.substring(FOLDER.length()), described(step));
            }
        }
        return steps;
    }

    private static Map<String, Object> described(Element step) {
        return Map.of(
                "words",
                step.wholeText().replaceAll("\\s+", " ").strip(),
                "links",
                step.select("a").eachAttr("href"));
    }

    private static int answersIn(OwnSite site) throws IOException {
        int answers = 0;
        for (var page : site.pages()) {
            if (page.startsWith(FOLDER)) {
                answers += step(site, page).select(".step__answer").size();
            }
        }
        return answers;
    }

    private static Element step(OwnSite site, String page) throws IOException {
        return Jsoup.parse(Files.readString(site.website().resolve(page)))
                .select(".step__now")
                .first();
    }

    private static void copy(OwnSite site, Path folder, String old, String now) throws IOException {
        for (var part : List.of(FOLDER, "css", "js")) {
            Files.createDirectories(folder.resolve(part));
            Trees.copy(site.website().resolve(part), folder.resolve(part));
        }
        Files.copy(site.website().resolve("favicon.svg"), folder.resolve("favicon.svg"));
        var script = folder.resolve("js/site.js");
        var text = Files.readString(script);
        assertThat(text).contains(old);
        Files.writeString(script, text.replace(old, now));
    }
}
