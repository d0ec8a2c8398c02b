package uk.co.knowandsee.signpost.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.co.knowandsee.signpost.print.proof.Slip;

/** What is on the paper is all of the sheet, or somebody is told. */
class WholeOnPaperTest {

    private static final String ADDRESS = "https://www.knowandsee.co.uk/go/taxi-card";
    private static final String LINES = "<p>One line of many.</p>".repeat(60);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Ring <a href=\"tel:999\"><b>999</b></a>, <em>now</em>, or text <b>shout</b>to <i>85258</i>.</p>",
                "<p>0800&#160;1111, 7.30am–8pm, £3.50; 50% of 1,000 (or ‘more’…)</p>",
                "<p>A final office file, fluffy, offline, ﬁnal. Don’t wait; it’s not “nothing”.</p>",
                "<p>A line<br/>and another<br/>one</p>",
                "<p style=\"width: 30mm\">A well-known, never-ending, out-of-the-ordinary thing; safe&#173;guard&#173;ing and"
                        + " part&#173;ner&#173;ships of more than or&#173;di&#173;nary length, un&#173;der&#173;stand&#173;ably</p>",
                "<p>zero&#8203;width and a word&#8288;joiner</p>",
                "<ul><li>One</li><li>Two<ol><li>A</li><li>B <b>and</b></li></ol>after</li><li><p>Three</p></li></ul>",
                "<table><caption>When</caption><thead><tr><th>Day</th><th>Hour</th></tr></thead>"
                        + "<tbody><tr><td>Mon</td><td>9<b>am</b></td></tr><tr><td>Tue</td><td></td></tr></tbody></table>",
                "<dl><dt>Time</dt><dd>50 minutes</dd><dd>or more</dd></dl>",
                "<div>Loose words <p>a paragraph</p> and more loose words<div>deeper</div></div>",
                "<p style=\"float: right; width: 20mm\">At the side</p><p>In the middle</p><p>Last</p>",
                "<p style=\"text-transform: uppercase\">Call out</p><p style=\"letter-spacing: 2mm\">apart</p>",
                "<p style=\"position: absolute; top: 60mm\">Painted late</p><p>Written late</p>",
                "<p class=\"hidden\" style=\"display: none\">Not for paper</p><p hidden=\"hidden\" style=\"display: none\">x</p>",
                "<div style=\"height: 30mm; overflow: hidden\"><p>It fits</p></div>",
                "<p>Yes</p><p>Yes</p><p>Yes</p>",
                "<h1>É à la carte, naïve, Łódź, Señor, 10 °C, ½, ×, →</h1>"
            })
    void a_sheet_that_is_whole_is_left_alone(String body) {
        assertThat(slips(body, "")).isEmpty();
    }

    @Test
    void a_sheet_of_many_pages_is_read_across_their_edges() {
        var long1 = "<p>" + "It goes on, and on, and there is more to say about it than one page can hold. ".repeat(60)
                + "</p>";
        var rows = "<table><thead><tr><th>Day</th></tr></thead><tbody>" + "<tr><td>Monday</td></tr>".repeat(60)
                + "</tbody></table>";

        assertThat(slips(LINES + long1 + "<ul>" + "<li>An item</li>".repeat(50) + "</ul>" + rows, "foot"))
                .isEmpty();
    }

    @Test
    void what_is_cut_off_is_told_from_its_first_lost_word() {
        var body =
                "<div style=\"height: 9mm; width: 60mm; overflow: hidden\"><p>The first line is here and it is whole, but"
                        + " what comes after it is too much for the box that it is in, so nobody will ever read it.</p></div>";

        assertThat(slips(body, ""))
                .isNotEmpty()
                .allSatisfy(slip -> assertThat(slip.kind()).isEqualTo(Slip.Kind.WORDS))
                .noneSatisfy(slip -> assertThat(slip.text()).startsWith("The first"));
    }

    @Test
    void a_line_that_is_cut_through_is_cut_off() {
        assertThat(slips("<p style=\"height: 2mm; overflow: hidden\">Half of it</p>", ""))
                .extracting(Slip::toString)
                .contains("is cut off on page 1: `Half of it`");
    }

    @Test
    void what_stands_twice_has_to_be_there_twice() {
        var body = "<p>Ring us</p><div style=\"height: 0; overflow: hidden\"><p>&#160;</p><p>Ring us</p></div>";

        assertThat(slips(body, "")).extracting(Slip::text).contains("Ring us");
    }

    @Test
    void what_leaves_its_place_is_told_with_its_page() {
        assertThat(slips("<p style=\"margin-left: -12mm\">Too far left</p>", ""))
                .extracting(Slip::toString)
                .contains("is cut off on page 1: `Too far left`");
    }

    @Test
    void words_on_other_words_are_told() {
        var body = "<p>Underneath it all</p><p style=\"margin-top: -6mm\">On top of it</p>";

        assertThat(slips(body, ""))
                .extracting(Slip::toString)
                .contains("has words that stand on others on page 1: `On top of it`");
    }

    @Test
    void a_foot_has_to_be_on_every_page() {
        assertThat(slips(LINES, "checked on 22 November 2026")).isEmpty();
        assertThat(slips(LINES, "checked on 22 November 2026", sheet -> sheet.replace("element(foot)", "none")))
                .extracting(Slip::text)
                .contains("checked on 22 November 2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"20mm", "30mm"})
    void a_code_that_is_large_enough_is_left_alone(String side) {
        assertThat(slipsOfCode(code(ADDRESS, side))).isEmpty();
    }

    @Test
    void a_code_has_to_be_there_and_large_and_whole_and_lead_where_it_should() {
        assertThat(slipsOfCode("<p>None</p>"))
                .singleElement()
                .satisfies(
                        slip -> assertThat(slip.what()).isEqualTo("has no code for phones that leads to " + ADDRESS));
        assertThat(slipsOfCode(code("https://www.knowandsee.co.uk/go/other", "25mm")))
                .extracting(Slip::what)
                .containsExactly("has no code for phones that leads to " + ADDRESS);
        assertThat(slipsOfCode(code(ADDRESS, "15mm")))
                .extracting(Slip::what)
                .containsExactly("has a code for phones that is only 15 mm wide, and 20 mm is the least");
        assertThat(slipsOfCode("<div style=\"height: 15mm; overflow: hidden\">" + code(ADDRESS, "25mm") + "</div>"))
                .extracting(Slip::what)
                .containsExactly("has a code for phones that is cut off");
    }

    private static String code(String address, String side) {
        return "<p><img src=\"" + QrCode.of(address).asDataAddress() + "\" alt=\"A code for phones\" style=\"width: "
                + side + "; height: " + side + "\"/></p>";
    }

    private static List<Slip> slipsOfCode(String body) {
        return new PdfPress()
                .press(new Sheet(sheet(body, ""), LocalDate.of(2026, 11, 22), ADDRESS, 0))
                .slips();
    }

    private static List<Slip> slips(String body, String foot) {
        return slips(body, foot, sheet -> sheet);
    }

    private static List<Slip> slips(String body, String foot, UnaryOperator<String> spoilt) {
        return new PdfPress()
                .press(new Sheet(spoilt.apply(sheet(body, foot)), LocalDate.of(2026, 11, 22), "", 0))
                .slips();
    }

    private static String sheet(String body, String foot) {
        var running = foot.isEmpty() ? "" : "<div class=\"foot\">" + foot + "</div>";
        return "<html lang=\"en-GB\"><head><title>A sheet</title><meta name=\"subject\" content=\"For a test.\"/><style>"
                + "@page { size: 105mm 148mm; margin: 10mm 10mm 16mm; @bottom-left { content: element(foot) } }"
                + ".foot { position: running(foot) }"
                + "body { font-family: Lato; font-size: 10pt } p { margin: 0 0 2mm }</style></head><body>" + running
                + body + "</body></html>";
    }
}
