package uk.co.knowandsee.signpost.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfPressTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final String ADDRESS = "https://www.knowandsee.co.uk/go/taxi-card";

    @Test
    void a_sheet_becomes_a_file_that_everybody_can_read() throws Exception {
        var printed = press(sheet("<h1>Taxi drivers</h1><p>In danger now: ring <a href=\"tel:999\">999</a>.</p>"
                + "<h2>Signs</h2><ul><li>One</li><li>Two</li></ul>"
                + "<table><thead><tr><th>When</th></tr></thead><tbody><tr><td>Now</td></tr></tbody></table>"));

        assertThat(printed.slips()).isEmpty();
        assertThat(printed.pages()).isOne();
        assertThat(VeraPdf.failures(printed.pdf())).isEmpty();
    }

    /** So that the test above can fail. */
    @Test
    void a_file_without_a_title_is_found() throws Exception {
        var printed = press(sheet("<p>x</p>").replace("<title>A sheet</title>", ""));

        assertThat(VeraPdf.failures(printed.pdf())).isNotEmpty();
    }

    @Test
    void the_same_sheet_gives_the_same_bytes_and_names_nobody() throws IOException {
        var sheet = sheet("<h1>Help</h1><p>Words &#8211; and more.</p>");

        var bytes = press(sheet).pdf();

        assertThat(press(sheet).pdf()).isEqualTo(bytes);
        try (var document = Loader.loadPDF(bytes)) {
            var information = document.getDocumentInformation();
            assertThat(information.getAuthor()).isNull();
            assertThat(information.getCreator()).isNull();
            assertThat(information.getProducer()).isEqualTo("Know and See");
            assertThat(information.getTitle()).isEqualTo("A sheet");
            assertThat(information.getCreationDate().toInstant()).hasToString("2026-11-22T00:00:00Z");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
        }
    }

    @Test
    void what_is_on_the_paper_can_be_read_out_again() throws IOException {
        var printed =
                press(sheet("<p>You don’t have to be sure. It matters after some time; sitting still, a lift.</p>"));

        try (var document = Loader.loadPDF(printed.pdf())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("You don’t have to be sure.", "matters after", "sitting still, a lift");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a font that is not there   | <p style="font-family: Nowhere">x</p>                                         | ont
            a sign that is not there   | <p>\u4f60</p>                                                                 | no font of ours can show: `\u4f60`
            a picture from elsewhere   | <img src="https://example.org/x.png" alt="x"/>                                | example.org
            a picture without words    | <img src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg=="/> | alt
            a heading that is too long | <h1 style="white-space: nowrap">A heading that does not know when it should come to an end</h1> | runs over the edge of page 1
            words that are cut off     | <div style="height: 1mm; overflow: hidden"><p>First</p><p>Second</p></div>    | has lost words: `Second`
            """)
    void what_readers_would_miss_is_said(String what, String body, String slip) {
        assertThat(press(sheet(body)).slips())
                .as(what)
                .anySatisfy(one -> assertThat(one.toString()).contains(slip));
    }

    @Test
    void what_is_no_sheet_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> press("<html><body><p>open</body></html>"))
                .withMessageContaining("well-formed");
    }

    @Test
    void a_code_is_read_back_from_the_printed_page() throws IOException {
        var code = QrCode.of(ADDRESS);
        var printed = press(sheet("<p><img src=\"" + code.asDataAddress()
                + "\" alt=\"A code for phones\" style=\"width: 20mm; height: 20mm\"/></p>"));

        assertThat(CodeReader.codesIn(printed.pdf())).isEqualTo(List.of(ADDRESS));
    }

    private static Printed press(String xhtml) {
        return new PdfPress().press(new Sheet(xhtml, DAY, "", 0));
    }

    private static String sheet(String body) {
        return "<html lang=\"en-GB\"><head><title>A sheet</title><meta name=\"subject\" content=\"For a test.\"/>"
                + "<style>@page { size: 105mm 148mm; margin: 8mm } body { font-family: Lato; font-size: 10pt }</style></head><body>"
                + body + "</body></html>";
    }
}
