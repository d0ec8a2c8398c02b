package uk.co.knowandsee.signpost.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.co.knowandsee.signpost.content.Content;
import uk.co.knowandsee.signpost.content.ContentReader;
import uk.co.knowandsee.signpost.content.Page;
import uk.co.knowandsee.signpost.content.Rules;
import uk.co.knowandsee.signpost.content.Settings;
import uk.co.knowandsee.signpost.directory.Directory;
import uk.co.knowandsee.signpost.directory.DirectoryReader;
import uk.co.knowandsee.signpost.problem.Problems;

class CampaignPressTest {

    private static final Path CAMPAIGN = Path.of("src/test/sites/base/campaign");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String HEADER = """
            ---
            title: Page
            type: page
            status: published
            date: 2026-01-01
            reviewBy: 2026-12-01
            owner: us
            summary: One.
            ---
            """;

    @TempDir
    private Path folder;

    private Directory directory;
    private final Problems problems = new Problems();

    @BeforeEach
    void theDirectoryOfTheSmallCampaign() {
        directory = new DirectoryReader(TODAY).read(CAMPAIGN.toAbsolutePath(), problems);
    }

    @Test
    void a_service_is_linked_by_its_id_and_leads_to_its_place_in_the_directory() throws Exception {
        assertThat(press("Talk to [Childline](service:childline).\n"))
                .contains("<a href=\"../help/services.html#childline\">Childline</a>");
    }

    @Test
    void a_service_s_card_stands_as_a_block() throws Exception {
        assertThat(press("Before.\n\n![Childline](service:childline)\n\nAfter.\n"))
                .contains("<card>h2 childline from parents/page.html</card>")
                .doesNotContain("<img");
    }

    @Test
    void a_card_s_heading_is_one_level_below_the_heading_it_stands_under() throws Exception {
        assertThat(press("## Two\n\n### Three\n\n![Childline](service:childline)\n"))
                .contains("<card>h4 ");
    }

    @Test
    void quotation_marks_and_apostrophes_are_set_as_in_print() throws Exception {
        assertThat(press("It isn't \"nothing\" -- tell someone...\n"))
                .contains("isn&rsquo;t &ldquo;nothing&rdquo; &ndash; tell someone&hellip;");
    }

    @Test
    void a_callout_has_its_kind_its_title_and_its_text() throws Exception {
        var html = Jsoup.parseBodyFragment(press("> [!SAY] You could begin\n> I am *here*.\n>\n> - one\n> - two\n"));

        var callout = html.selectFirst("div.callout.callout--say");
        assertThat(callout).isNotNull();
        assertThat(callout.selectFirst(".callout__title").text()).isEqualTo("You could begin");
        assertThat(callout.select("em").text()).isEqualTo("here");
        assertThat(callout.select("li")).hasSize(2);
    }

    @Test
    void a_callout_without_a_title_has_no_empty_title_and_a_quotation_stays_a_quotation() throws Exception {
        assertThat(press("> [!PAUSE]\n> Breathe.\n\n> Only a quotation.\n"))
                .doesNotContain("callout__title")
                .contains("<p>Breathe.</p>")
                .contains("<blockquote>");
    }

    @Test
    void headings_have_ids_that_come_from_their_words_or_from_the_writer() throws Exception {
        assertThat(press(
                        "## What’s happening?\n\n## Café & co\n\n## 3 signs\n\n## Old words {#kept}\n\n## Café & co\n"))
                .contains("<h2 id=\"whats-happening\">")
                .contains("<h2 id=\"cafe-co\">")
                .contains("<h2 id=\"s-3-signs\">")
                .contains("<h2 id=\"kept\">Old words</h2>")
                .contains("<h2 id=\"cafe-co-2\">");
    }

    @Test
    void tables_footnotes_and_definition_lists_are_known() throws Exception {
        assertThat(press("| a | b |\n|---|---|\n| 1 | 2 |\n\nTerm\n: Meaning\n\nText[^1].\n\n[^1]: Note.\n"))
                .contains("<table>")
                .contains("<dt>Term</dt>")
                .contains("footnote");
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void notes_between_writers_are_not_published() throws Exception {
        assertThat(press("Text <!-- ask Sam --> more.\n\n<!-- a block\nof notes -->\n\nEnd.\n"))
                .doesNotContain("Sam")
                .doesNotContain("notes")
                .contains("End.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<iframe src=\"https://x.example\"></iframe>",
                "<style>*{display:none}</style>",
                "<div onclick=\"x()\">\n\ntext\n\n</div>",
                "<span onclick=x>y</span>",
                "<span style=\"color:red\">y</span>",
                "<details ontoggle=alert(1) open>y</details>",
                "<abbr title=\"x\" onmouseover=\"y\">z</abbr>",
                "<form action=/x><input></form>",
                "<meta http-equiv=refresh content=0>",
                "<base href=//x.example>",
                "<!DOCTYPE html>",
                "<?php echo 1 ?>",
                "<![CDATA[x]]>",
                "<math><mi//xlink:href=\"data:x,<script>alert(4)</script>\">",
                "<br onclick=x>",
                "</div>",
                "[x](javascript:alert(1))",
                "[x](  JaVaScRiPt:alert(1))",
                "[x](java&#x73;cript:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](vbscript:msgbox)",
                "[x](//evil.example)",
                "![x](https://evil.example/p.gif)",
                "<https://evil.example>",
                "<somebody@evil.example>",
                "https://evil.example",
                "www.evil.example",
                "[x][ref]\n\n[ref]: https://evil.example",
                "[x](file:///etc/passwd)",
            })
    void what_a_page_may_not_hold_is_refused(String markdown) throws Exception {
        press("Fine.\n\n" + markdown + "\n");
        assertThat(problems.errors()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<abbr title=\"British Sign Language\">BSL</abbr>",
                "one<br>two",
                "<span lang=\"cy\" dir=\"ltr\">iaith</span>",
                "<details>\n<summary>More</summary>\n\nText\n\n</details>",
                "press <kbd>Shift</kbd>",
                "`<script>` in code",
                "```\n<script>\n```",
                "1 < 2 and 3 > 2",
                "<svg/onload=alert(1)> is no tag in Markdown and is shown as text",
                "ring [999](tel:999)",
                "javascript is a word, and so is data:",
            })
    void what_looks_like_it_and_is_harmless_is_not(String markdown) throws Exception {
        press("Fine.\n\n" + markdown + "\n");
        assertThat(problems.errors()).isEmpty();
    }

    /** Whatever is pasted into a page: no crash, and either it is refused or no script reaches the page. */
    @Test
    void ten_thousand_scrambled_pages_come_to_nothing() throws Exception {
        var pieces = List.of(
                "<script>alert(1)</script>",
                "<",
                ">",
                "](",
                "[",
                "javascript:",
                "service:childline",
                "![",
                "\n> [!NOTE]",
                "\n\n",
                "#",
                "## ",
                "{#a}",
                "`",
                "```\n",
                "| a | b |\n|---|\n",
                "[^1]",
                "&#106;",
                "&lt;",
                "onerror=",
                "<img ",
                "\"",
                "'",
                "<!--",
                "-->",
                "<![CDATA[",
                "\u0000",
                "\uFFFD",
                "\u202E",
                "*",
                "_",
                "~",
                "\\",
                "a b",
                "    ",
                "\t",
                "<details>",
                "</details>",
                "<span lang=",
                "http://",
                "- ",
                "1. ",
                "\n: x",
                "[x]: y\n");
        var random = new Random(7);
        for (int i = 0; i < 10_000; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(12); n >= 0; n--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            var found = new Problems();
            var page = page(text.append('\n').toString());
            var html = press(page, found);
            if (found.errors().isEmpty()) {
                var body = Jsoup.parseBodyFragment(html).body();
                assertThat(body.select("script, img[onerror], a[href^=javascript], iframe, style, form"))
                        .as(text.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void one_press_serves_many_threads() throws Exception {
        var press = press();
        var page = page("## Same\n\n[Childline](service:childline)\n");
        var expected = press.press(page, problems).html();
        var all = java.util.stream.IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> press.press(page, problems).html())
                .distinct()
                .toList();
        assertThat(all).containsExactly(expected);
        assertThatCode(problems::stopIfAny).doesNotThrowAnyException();
    }

    private String press(String markdown) throws Exception {
        return press(page(markdown), problems);
    }

    private String press(Page page, Problems found) {
        return press().press(page, found).html();
    }

    private CampaignPress press() {
        return new CampaignPress(
                new Targets(new Content(List.of(), List.of()), directory, Optional.of("help/services.html")),
                (service, page, level) ->
                        "<card>h" + level + " " + service.id() + " from " + page.address() + "</card>");
    }

    private Page page(String body) throws Exception {
        var content = folder.resolve("content");
        Files.createDirectories(content.resolve("parents"));
        var good = aPage(content);
        return new Page(
                good.source(),
                good.address(),
                good.kind(),
                good.type(),
                good.status(),
                Instant.EPOCH,
                good.header(),
                body,
                10);
    }

    private Page cached;

    private Page aPage(Path content) throws Exception {
        if (cached == null) {
            Files.writeString(content.resolve("parents/page.md"), HEADER + "\nText\n");
            var settings = new Settings(
                    folder,
                    content,
                    ".jbakeignore",
                    "~~~~~~",
                    "yyyy-MM-dd",
                    "",
                    "",
                    Map.of("page", "page.ftl"),
                    ".html",
                    Map.of(),
                    "",
                    Rules.CAMPAIGN,
                    ZoneOffset.UTC,
                    TODAY);
            cached = new ContentReader(settings)
                    .read(directory, problems)
                    .pages()
                    .get(0);
        }
        return cached;
    }
}
