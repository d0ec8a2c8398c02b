package uk.co.knowandsee.signpost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.co.knowandsee.signpost.evidence.PagesSeen;
import uk.co.knowandsee.signpost.evidence.Proves;

/** Every page of the repository's own site is valid HTML, and so is every golden page. */
class HtmlValidityTest {

    private static final Path GOLDEN = Path.of("src/test/sites/golden");

    private static final HtmlChecker CHECKER = new HtmlChecker();
    private static final Map<String, String> PAGES = new TreeMap<>();

    @BeforeAll
    static void readPages() throws Exception {
        Trees.contents(SiteOfThisBuild.website()).forEach((name, text) -> PAGES.put(name, text));
        Trees.contents(GOLDEN).forEach((name, text) -> PAGES.put("golden/" + name, text));
        PAGES.keySet().removeIf(name -> !name.endsWith(".html"));
    }

    static Set<String> pages() {
        return PAGES.keySet();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    @Proves("valid-html")
    void a_page_is_valid_html(String page, PagesSeen seen) throws IOException {
        if (!page.startsWith("golden/")) {
            seen.one(page, (int) PAGES.keySet().stream()
                    .filter(one -> !one.startsWith("golden/"))
                    .count());
        }
        assertThat(CHECKER.check(PAGES.get(page))).as(page).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <p>Good.</p>                                 |
            Two lines<br />                              |
            <p><div>Nested.</div></p>                    | error 6:25 No “p” element in scope but a “p” end tag seen.
            <p>Never closed <b>bold</p>                  | error 6:19 Unclosed element “b”.
            <a href="two words.html">There</a>           | error 6:25 Bad value “two words.html” for attribute “href” on element “a”: Bad URL: Illegal character in path segment. Space is not allowed.
            <h3>Too deep</h3>                            | error 6:4 The heading “h3”
            <p id="a">One</p><p id="a">Two</p>           | error 6:27 Duplicate ID “a”.
            <ul role="list"><li>One.</ul>                | warning 6:16 The “list” role is unnecessary for element “ul”.
            """)
    void a_bad_page_is_found(String body, @Nullable String complaint) throws IOException {
        var found = CHECKER.check("""
                <!doctype html>
                <html lang="en-GB">
                <head><meta charset="utf-8"><title>A page</title></head>
                <body>
                <h1>A page</h1>
                %s
                </body>
                </html>
                """.formatted(body));

        if (complaint == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).anyMatch(one -> one.startsWith(complaint));
        }
    }
}
