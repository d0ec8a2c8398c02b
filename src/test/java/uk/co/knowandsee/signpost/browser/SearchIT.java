package uk.co.knowandsee.signpost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.co.knowandsee.signpost.evidence.Proves;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.yaml.YamlPart;
import uk.co.knowandsee.signpost.yaml.YamlReader;

/** Searches the site in a browser, as its readers do: the right pages come up, and nobody else hears of it. */
@Proves("search-finds")
@ExtendWith(OwnSite.Opened.class)
class SearchIT {

    private static final Path JUDGED = Path.of("src/test/search/judged.yaml");
    private static final double GOOD_ENOUGH = 0.9;
    private static final int LOOKED_AT = 5;
    private static final int INDEX_BYTES = 32 * 1024; // gzipped, for some 260 pages; 30 kB are allowed for 150
    private static final int SCRIPT_BYTES = 2560;
    private static final int PAGE_BYTES = 14 * 1024;

    /** Types a text, and reads the addresses of what comes up. */
    private static final String ASK = """
            text => {
              const box = document.querySelector('#site-find');
              box.value = text;
              box.dispatchEvent(new Event('input', { bubbles: true }));
              return [...document.querySelectorAll('.find__list a')].map(link => link.getAttribute('href'));
            }""";

    private static final String KEPT = """
            () => JSON.stringify([location.href, history.length, document.cookie, { ...localStorage },
              { ...sessionStorage }, history.state])""";

    /** What the browser makes of words by the rules in the index, to hold against Java. */
    private static final String INDEX = "() => self.siteIndex.pages.map(page => page[0])";

    @Test
    void the_forty_judged_queries_find_their_pages_and_nobody_hears_of_them(OwnSite site) throws IOException {
        var page = open(site);
        var before = page.evaluate(KEPT);
        var scores = new HashMap<String, Double>();
        var requests = Visitor.requestsDuring(page, () -> scores.putAll(scores(page)));

        scores.forEach(
                (asked, score) -> System.out.println(score < 0.8 ? "nDCG@5 %.3f  %s".formatted(score, asked) : ""));
        System.out.printf("search: nDCG@5 %.4f over %d queries%n", mean(scores), scores.size());
        assertThat(scores).hasSize(40);
        assertThat(mean(scores)).isGreaterThanOrEqualTo(GOOD_ENOUGH);
        assertThat(page.evaluate(KEPT)).isEqualTo(before);
        assertThat(requests).isEmpty();
    }

    @Test
    void an_index_without_what_people_type_fails_the_measure(OwnSite site) throws IOException {
        assertThat(scoreWith(site, index -> index.replaceFirst("(?m)^typed:\".*\"$", "typed:\"\"")))
                .isLessThan(GOOD_ENOUGH);
    }

    @Test
    void an_index_with_the_weights_turned_round_fails_the_measure(OwnSite site) throws IOException {
        assertThat(scoreWith(
                        site,
                        index -> Pattern.compile("(?<= |[a-zA-Z])[1-9](?=[a-zA-Z~])")
                                .matcher(index)
                                .replaceAll(weight -> String.valueOf(10 - Integer.parseInt(weight.group())))))
                .isLessThan(GOOD_ENOUGH);
    }

    @Test
    void every_judged_page_can_be_found_at_all(OwnSite site) throws IOException {
        var known = List.copyOf((List<?>) open(site).evaluate(INDEX));

        assertThat(queries().stream().flatMap(query -> query.grades().keySet().stream()))
                .allMatch(known::contains);
    }

    @Test
    void it_works_with_the_keyboard_alone(OwnSite site) {
        var page = open(site);
        page.focus("#site-find");

        page.keyboard().type("someone has pics of me");
        page.keyboard().press("Enter");
        var first = page.evaluate("() => document.activeElement.getAttribute('href')");
        page.keyboard().press("Tab");
        var second = page.evaluate("() => document.activeElement.getAttribute('href')");
        page.keyboard().press("Escape");

        assertThat(first).isNotNull().isNotEqualTo(second);
        assertThat(page.inputValue("#site-find")).isEmpty();
        assertThat(page.locator(".find__list a").count()).isZero();
        assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("site-find");
    }

    @Test
    void what_came_up_is_said_and_nothing_found_leads_to_people(OwnSite site) {
        var page = open(site);

        page.evaluate(ASK, "pictures");
        assertThat(page.textContent(".find [role=status]")).matches("The 10 best of \\d+ pages");

        page.evaluate(ASK, "qqqqqqqqq");
        assertThat(page.textContent(".find [role=status]")).startsWith("We found no page for that.");
        assertThat(page.locator(".find [role=status] a")
                        .evaluateAll("links => links.map(link => link.getAttribute('href'))"))
                .isEqualTo(List.of("help/index.html", "help/services.html"));
    }

    @Test
    void slips_and_half_words_find_the_same(OwnSite site) {
        var page = open(site);

        for (var typed : List.of("childline", "chidline", "childlnie", "Childl", "CHILDLINE!")) {
            assertThat(ask(page, typed)).as(typed).contains("help/services.html#childline");
        }
        assertThat(ask(page, "bus")).as("short words are taken at their word").isNotEqualTo(ask(page, "gus"));
    }

    @Test
    void danger_finds_people_first(OwnSite site) {
        var page = open(site);

        for (var typed : List.of("help me now", "i want to kill myself", "suicide", "emergency", "sucide")) {
            assertThat(ask(page, typed))
                    .as(typed)
                    .startsWith("help/index.html")
                    .contains("help/services.html#childline");
        }
    }

    @Test
    void java_and_the_browser_agree_on_every_word(OwnSite site) throws IOException {
        var page = open(site);
        var missed = new TreeSet<String>();
        for (var title : titles(site)) {
            if (!ask(page, title).contains(addressOf(page, title))) {
                missed.add(title);
            }
        }

        assertThat(missed).as("titles that do not find their own page").isEmpty();
    }

    @Test
    void it_works_from_a_folder(OwnSite site) {
        var page = site.visitor(site.website().toUri(), Look.PHONE).open("search.html");

        assertThat(ask(page, "nudes"))
                .isNotEmpty()
                .allMatch(address -> Files.exists(site.website().resolve(address.replaceFirst("#.*", ""))));
    }

    @Test
    void without_javascript_every_page_is_in_the_list(OwnSite site) throws IOException {
        var page = site.visitor(Look.WITHOUT_JAVASCRIPT).open("search.html");
        var links = (List<?>) page.evaluate("() => [...document.links].map(link => link.getAttribute('href'))");

        assertThat(page.locator("#site-find").count()).isZero();
        assertThat(links).map(String::valueOf).containsAll(pagesToFind(site));
    }

    @Test
    void it_weighs_little(OwnSite site) throws IOException {
        var html = Files.readAllBytes(site.website().resolve("search.html"));
        var css = Files.readAllBytes(site.website().resolve("css/site.css"));
        var index = Files.readAllBytes(site.website().resolve("js/search-index.js"));

        System.out.printf("search: index %d bytes gzipped%n", gzipped(index));
        assertThat(gzipped(html) + gzipped(css)).isLessThanOrEqualTo(PAGE_BYTES);
        assertThat(gzipped(index)).isLessThanOrEqualTo(INDEX_BYTES);
        assertThat(gzipped(script())).isLessThanOrEqualTo(SCRIPT_BYTES);
    }

    private record Query(String asked, Map<String, Integer> grades) {
        double score(List<String> found) {
            var got = found.stream().limit(LOOKED_AT).map(address -> grades.getOrDefault(address, 0));
            var best = grades.values().stream().sorted((a, b) -> b - a).limit(LOOKED_AT);
            return gain(got.toList()) / gain(best.toList());
        }

        private static double gain(List<Integer> grades) {
            return IntStream.range(0, grades.size())
                    .mapToDouble(i -> (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2.0) / Math.log(2)))
                    .sum();
        }
    }

    private static List<Query> queries() {
        var problems = new Problems();
        var file = new YamlReader().read(JUDGED, JUDGED.toString(), problems).orElseThrow();
        assertThat(problems.all()).isEmpty();
        return file.list("queries").stream().map(SearchIT::query).toList();
    }

    private static Query query(YamlPart entry) {
        var pages = entry.part("pages").orElseThrow();
        var grades = new HashMap<String, Integer>();
        pages.keys().forEach(address -> grades.put(address, Integer.parseInt(pages.text(address))));
        return new Query(entry.text("asked"), grades);
    }

    private static Map<String, Double> scores(Page page) {
        var scores = new HashMap<String, Double>();
        queries().forEach(query -> scores.put(query.asked(), query.score(ask(page, query.asked()))));
        return scores;
    }

    private static double mean(Map<String, Double> scores) {
        return scores.values().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
    }

    private static double scoreWith(OwnSite site, UnaryOperator<String> spoil) throws IOException {
        var index = Files.readString(site.website().resolve("js/search-index.js"));
        var spoilt = spoil.apply(index);
        assertThat(spoilt).isNotEqualTo(index);

        var page = site.visitor(Look.PHONE).openWith("search.html", "js/search-index.js", spoilt);
        return mean(scores(page));
    }

    private static List<String> ask(Page page, String text) {
        return ((List<?>) page.evaluate(ASK, text))
                .stream().map(String::valueOf).toList();
    }

    /** Titles of English pages; whoever types one wants that page. */
    private static List<String> titles(OwnSite site) throws IOException {
        var found = (List<?>) open(site).evaluate("() => siteIndex.pages.map(page => page[1])");
        return found.stream().map(String::valueOf).toList();
    }

    private static String addressOf(Page page, String title) {
        return String.valueOf(page.evaluate("title => siteIndex.pages.find(page => page[1] === title)[0]", title));
    }

    /** Neither steps of self-checks nor other languages nor the page that says that there is none. */
    private static List<String> pagesToFind(OwnSite site) throws IOException {
        var pages = new ArrayList<String>();
        for (var page : site.pages()) {
            var html = Files.readString(site.website().resolve(page));
            boolean step = html.contains("page--question") || html.contains("page--ending");
            boolean sibling = page.matches(".*\\.[a-z]+\\.html");
            if (!step && !sibling && !page.equals("404.html")) {
                pages.add(page);
            }
        }
        assertThat(pages).hasSizeGreaterThan(200);
        return pages;
    }

    private static Page open(OwnSite site) {
        return site.visitor(Look.PHONE).open("search.html");
    }

    /** As it is published: without notes and indentation. */
    private static byte[] script() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("assets/js/search.js"))) {
            var bare = lines.map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                    .toList();
            return String.join("\n", bare).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    private static int gzipped(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.size();
    }
}
