package uk.co.knowandsee.signpost.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.co.knowandsee.signpost.content.SamplePage;
import uk.co.knowandsee.signpost.evidence.Proves;
import uk.co.knowandsee.signpost.markdown.PlainPress;
import uk.co.knowandsee.signpost.problem.Problem;
import uk.co.knowandsee.signpost.problem.Problems;

/** Every attempt of {@code src/test/hostile/} is refused, with its file, or comes to nothing but words on a page. */
@Proves("nothing-hostile")
class HostileContentTest {

    private static final List<Attempt> ATTEMPTS = Attempt.all();
    private static final int FEWEST = 260;

    @TempDir
    private static Path folder;

    private static final Map<Attempt, List<Problem>> TOLD = new HashMap<>();
    private static final List<Problem> UNACCOUNTED = new ArrayList<>();
    private static final Map<String, Document> PAGES = new HashMap<>();

    @BeforeAll
    static void tryThemAll() throws Exception {
        var site = new HostileSite(folder);
        TOLD.putAll(site.refuse(ATTEMPTS.stream().filter(Attempt::refused).toList()));
        UNACCOUNTED.addAll(site.unaccounted());
        PAGES.putAll(read(site.bakeInOurTemplates(ATTEMPTS.stream()
                .filter(attempt -> !attempt.refused() && !attempt.isAlone())
                .toList())));
    }

    private static Map<String, Document> read(Path website) throws Exception {
        var pages = new HashMap<String, Document>();
        try (Stream<Path> files = Files.walk(website)) {
            for (var file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
                pages.put(website.relativize(file).toString(), Jsoup.parse(Files.readString(file)));
            }
        }
        return pages;
    }

    static Stream<Attempt> refused() {
        return ATTEMPTS.stream().filter(Attempt::refused);
    }

    static Stream<Attempt> harmless() {
        return ATTEMPTS.stream().filter(attempt -> !attempt.refused());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void an_attempt_is_refused_with_its_file_and_in_words_that_help(Attempt attempt) {
        var told = TOLD.getOrDefault(attempt, List.of());

        assertThat(told).as("it got through: %s", attempt.file()).isNotEmpty();
        assertThat(told)
                .filteredOn(problem ->
                        Pattern.compile(attempt.says()).matcher(problem.what()).find())
                .as("%s in %s", attempt.says(), told)
                .isNotEmpty()
                .allSatisfy(problem -> {
                    assertThat(problem.remedy()).isNotBlank();
                    assertThat(problem.what()).doesNotContain("Exception", "\n\tat ");
                });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("harmless")
    void an_attempt_comes_to_nothing_but_words(Attempt attempt) throws Exception {
        var pages = attempt.isAlone() ? alone(attempt) : PAGES;
        var where = attempt.isPage() ? Set.of(attempt.address()) : pages.keySet();

        assertThat(pages).containsKeys(where.toArray(String[]::new));
        assertThat(where)
                .allSatisfy(page -> assertThat(Faults.in(pages.get(page))).isEmpty());
        assertThat(where)
                .anySatisfy(page -> assertThat(wordsOf(pages.get(page))).contains(attempt.shows()));
    }

    private static Map<String, Document> alone(Attempt attempt) throws Exception {
        var own = Files.createTempDirectory(folder, "9");
        return read(new HostileSite(own).bakeInOurTemplates(List.of(attempt)));
    }

    /** What a reader sees, with straight quotation marks. */
    private static String wordsOf(Document page) {
        return (page.title() + " " + page.body().text())
                .replaceAll("[“”]", "\"")
                .replaceAll("[‘’]", "'")
                .replace("…", "...");
    }

    @Test
    void nothing_is_said_of_files_that_nobody_has_spoilt() {
        assertThat(UNACCOUNTED).isEmpty();
    }

    @Test
    void there_are_many_attempts_and_each_has_a_name_of_its_own() {
        assertThat(ATTEMPTS).hasSizeGreaterThanOrEqualTo(FEWEST);
        assertThat(ATTEMPTS).extracting(Attempt::id).doesNotHaveDuplicates();
        assertThat(harmless().count()).isGreaterThan(60);
    }

    /** The same Markdown in a press without guards: most of it would reach readers, and the check sees that. */
    @Test
    void without_the_guards_most_attempts_would_get_through_and_be_found() {
        var press = new PlainPress(List.of(), address -> false);
        var tried = ATTEMPTS.stream()
                .filter(attempt ->
                        Set.of("scripts", "handlers", "schemes", "elements").contains(group(attempt)))
                .filter(attempt -> attempt.refused() && !attempt.body().isBlank())
                .toList();
        var found = new HashSet<Attempt>();
        for (var attempt : tried) {
            var page = SamplePage.of("content/x.md", "title: x\ntype: page", attempt.body());
            var html = press.press(page, new Problems()).html();
            if (!Faults.in("<body>" + html).isEmpty()) {
                found.add(attempt);
            }
        }
        var missed = new ArrayList<>(tried);
        missed.removeAll(found);

        assertThat(found.size()).as("not found: %s", missed).isGreaterThan(tried.size() / 2);
    }

    private static String group(Attempt attempt) {
        return attempt.id().split("/", 2)[0];
    }

    /** One thing each that no page may hold; so the check can fail. */
    static final List<String> BAD_PAGES = List.of(
            "<script>pwned = 1</script>",
            "<script src='../js/site.js'>pwned = 1</script>",
            "<script src='https://evil.example/x.js'></script>",
            "<p onclick='pwned = 1'>x</p>",
            "<p style='color: red'>x</p>",
            "<style>p { color: red }</style>",
            "<a href='javascript:pwned=1'>x</a>",
            "<a href='JaVaScRiPt:pwned=1'>x</a>",
            "<a href='java\tscript:pwned=1'>x</a>",
            "<a href='&#1;javascript:pwned=1'>x</a>",
            "<a href='&#106;avascript:pwned=1'>x</a>",
            "<a href='//evil.example/'>x</a>",
            "<a href='/\\evil.example/'>x</a>",
            "<a href='\\\\evil.example/'>x</a>",
            "<a href='https:\\\\evil.example/'>x</a>",
            "<a href='data:text/html,x'>x</a>",
            "<a href='tel:999;phone-context=evil'>x</a>",
            "<img src='https://evil.example/spy.png' alt='x'>",
            "<iframe srcdoc='x'></iframe>",
            "<meta http-equiv='refresh' content='0;url=https://evil.example/'>",
            "<base href='https://evil.example/'>",
            "<form action='https://evil.example/'></form>",
            "<svg><set attributeName='href' to='javascript:pwned=1'/></svg>",
            "<svg><a xlink:href='javascript:pwned=1'>x</a></svg>",
            "<math><mtext></mtext></math>",
            "<noscript><p>x</p></noscript>");

    @ParameterizedTest
    @FieldSource("BAD_PAGES")
    void what_a_bad_page_holds_is_found(String bad) {
        assertThat(Faults.in("<!doctype html><title>x</title><main>" + bad + "</main>"))
                .isNotEmpty();
    }

    private static final String FACTS = "<script type=\"application/ld+json\">"
            + "{\"@type\":\"LearningResource\",\"url\":\"https://sample.example/a.html\",\"name\":\"x \\u003c/script\\u003e\"}"
            + "</script>";

    @Test
    void facts_that_our_template_writes_for_catalogues_are_no_fault() {
        assertThat(Faults.in(lesson(FACTS))).isEmpty();
    }

    /** What an attempt could make of these facts: each is found. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            application/ld+json      | text/javascript
            application/ld+json      | module
            type="application/ld+json" | type="application/ld+json" src="../js/site.js"
            "url"                    | pwned = 1; "url"
            LearningResource         | Organization
            sample.example/a.html    | evil.example/
            \\u003c/script           | <!--<script
            \\u003e                  | >
            x                        | &amp;
            "name"                   | "name" :
            </script>                | ;pwned = 1</script>
            </script>                | </script><script>pwned = 1</script>
            </script>                | </script><p>x</p>
            <script                  | <p>x</p><script
            <script                  | <div><script
            """)
    void facts_that_an_attempt_has_changed_are_found(String was, String becomes) {
        var changed = FACTS.replace(was, becomes);

        assertThat(changed).isNotEqualTo(FACTS);
        assertThat(Faults.in(lesson(changed))).isNotEmpty();
    }

    private static String lesson(String facts) {
        return "<!doctype html><title>x</title><link rel='canonical' href='https://sample.example/a.html'><main><section"
                + " class='prose take-away' aria-labelledby='site-take-away'></section>" + facts + "</main>";
    }
}
