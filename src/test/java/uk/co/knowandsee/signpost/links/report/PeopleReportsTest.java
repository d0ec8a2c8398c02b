package uk.co.knowandsee.signpost.links.report;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.co.knowandsee.signpost.links.report.SampleReport.CHILD;
import static uk.co.knowandsee.signpost.links.report.SampleReport.GONE;
import static uk.co.knowandsee.signpost.links.report.SampleReport.entry;
import static uk.co.knowandsee.signpost.links.report.SampleReport.everything;
import static uk.co.knowandsee.signpost.links.signposts.SampleLinks.TODAY;
import static uk.co.knowandsee.signpost.links.signposts.SampleLinks.link;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.co.knowandsee.signpost.HtmlChecker;
import uk.co.knowandsee.signpost.links.outcome.Outcome.Gone;
import uk.co.knowandsee.signpost.links.outcome.Outcome.Moved;
import uk.co.knowandsee.signpost.links.outcome.Outcome.Reached;
import uk.co.knowandsee.signpost.links.outcome.Outcome.Skipped;
import uk.co.knowandsee.signpost.links.outcome.Outcome.Unsure;
import uk.co.knowandsee.signpost.links.signposts.Priority;
import uk.co.knowandsee.signpost.links.signposts.SampleLinks;

/** What the page, the Markdown and the terminal tell people. */
class PeopleReportsTest {

    @ParameterizedTest
    @EnumSource(names = {"TEXT", "HTML", "MARKDOWN"})
    void what_to_do_first_comes_first_and_a_childs_helpline_before_a_footnote(ReportFormat format) {
        var report = format.print(everything());

        assertThat(report)
                .contains("Do this first", "The childline", "0800 1111")
                .containsSubsequence("Do this first", "The childline", "Ring", "The police")
                .hasSizeGreaterThan(500);
    }

    @Test
    void the_page_is_valid_and_loads_nothing() throws IOException {
        var page = ReportFormat.HTML.print(everything());
        Files.createDirectories(Path.of("target/reports-look"));
        Files.writeString(Path.of("target/reports-look/report.html"), page);

        assertThat(new HtmlChecker().check(page)).isEmpty();
        assertThat(page).doesNotContain("<script", "<img", "<link", "url(", "@import");
    }

    @Test
    void an_empty_report_and_one_without_a_network_are_valid_and_claim_nothing() throws IOException {
        var empty = ReportFormat.HTML.print(SampleReport.of());
        var lost = new CheckReport(
                SampleLinks.report(
                        false,
                        Optional.of(TODAY.minusDays(1)),
                        entry(link("https://childline.example", Priority.CHILDREN, CHILD), Unsure.noNetwork())),
                List.of());

        assertThat(new HtmlChecker().check(empty)).isEmpty();
        assertThat(empty).contains("Nothing needs mending first today", "there was no address of another site");
        assertThat(new HtmlChecker().check(ReportFormat.HTML.print(lost))).isEmpty();
        for (var format : List.of(ReportFormat.HTML, ReportFormat.MARKDOWN, ReportFormat.TEXT)) {
            assertThat(format.print(lost))
                    .contains("There was no network on 22 November 2026", "21 November 2026")
                    .doesNotContain("Nothing: no signpost", "Nobody: no service is in doubt.");
        }
    }

    @Test
    void an_address_that_is_somebody_elses_now_is_not_a_link() {
        assertThat(ReportFormat.HTML.print(everything()))
                .doesNotContain("href=\"https://childline.example")
                .contains("href=\"https://police.example");
        assertThat(ReportFormat.MARKDOWN.print(everything()))
                .doesNotContain("](<https://childline.example")
                .contains("](<https://police.example");
    }

    @Test
    void the_page_says_whom_to_ring_and_what_to_ask() {
        assertThat(ReportFormat.HTML.print(everything()))
                .contains("<a href=\"tel:08001111\">0800 1111</a>")
                .contains("“Hello. Our website sends people to The childline. Is 0800 1111 still the number to ring")
                .contains("Last seen working on 21 November 2026.")
                .containsSubsequence("id=\"ring\"", "The childline", "The council", "id=\"wait\"");
    }

    @Test
    void the_markdown_says_the_same_in_the_same_order() {
        assertThat(ReportFormat.MARKDOWN.print(everything()))
                .contains("On 22 November 2026, of 6 addresses of other sites, 1 leads where it says, 1 has moved")
                .contains("- **The childline** (helpline for children): childline\\.example")
                .contains("**1 of 3 services** were rung")
                .contains("| The police | [police\\.example](<https://police.example>) | moved |")
                .containsSubsequence(
                        "## Do this first", "## Ring these", "## What can wait", "### They moved", "## Every address");
    }

    @Test
    void in_a_folder_without_a_directory_every_dead_link_comes_first() {
        var report =
                ReportFormat.TEXT.print(SampleReport.of(entry(link("https://a.example/", Priority.FOOTNOTE), GONE)));

        assertThat(report)
                .contains("Do this first (1)\n  https://a.example/  [http-404]\n", "    in data/services/x.yaml:9:3\n")
                .doesNotContain("Ring");
    }

    @ParameterizedTest
    @EnumSource
    void what_servers_say_cannot_become_markup_or_move_a_terminals_cursor(ReportFormat format) {
        var hostile = URI.create("https://evil.example/%3Cscript%3E/**x**(b)_y_");
        var hop = new Moved(URI.create("https://evil.example/'onclick='x'/*_y_(javascript:1)"), true, 200);
        var rude = new Gone("x", "<img src=x>\u001b[2J\u202Etxt\r\n| # `a` ]]> & \"\uFFFE\uD800");

        var report = format.print(SampleReport.of(
                entry(link(hostile.toString(), Priority.FOOTNOTE), hop),
                entry(link("https://b.example/", Priority.FOOTNOTE), rude)));

        assertThat(report).doesNotContain("\u001b", "\\u001b", "\u202E", "\\u202e", "](javascript", "\uD800", "\uFFFE");
        if (format == ReportFormat.HTML || format == ReportFormat.JUNIT) {
            assertThat(report).doesNotContain("<img", "'onclick='x").contains("&lt;img src=x&gt;");
        }
        if (format == ReportFormat.MARKDOWN) {
            assertThat(report).doesNotContain("<img").contains("&lt;img src=x&gt;\\[2Jtxt\\| \\# \\`a\\`");
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_same_check_is_written_the_same_twice(ReportFormat format) {
        assertThat(format.print(everything())).isEqualTo(format.print(everything()));
    }

    @Test
    void a_check_that_asked_nobody_claims_nothing() throws IOException {
        var report = SampleReport.of(
                entry(link("https://childline.example", Priority.CHILDREN, CHILD), Skipped.offline()),
                entry(link("https://a.example/", Priority.FOOTNOTE), Skipped.offline()));

        assertThat(new HtmlChecker().check(ReportFormat.HTML.print(report))).isEmpty();
        assertThat(ReportFormat.HTML.print(report))
                .contains("<h1>No other site was asked</h1>", "2: Nobody was asked.")
                .doesNotContain("Nothing: no signpost", "Nobody: no service is in doubt");
        assertThat(ReportFormat.MARKDOWN.print(report))
                .contains("Not known: no other site was asked.", "- 2: Nobody was asked");
    }

    @Test
    void when_all_is_well_the_terminal_gets_one_sentence() {
        var fine = SampleReport.of(entry(link("https://a.example/", Priority.FOOTNOTE), new Reached(200)));

        assertThat(ReportFormat.TEXT.print(fine))
                .isEqualTo("On 22 November 2026, of 1 address of other sites, 1 leads where it says.\n");
    }
}
