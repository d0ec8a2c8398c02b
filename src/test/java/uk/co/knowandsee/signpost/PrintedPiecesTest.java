package uk.co.knowandsee.signpost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.co.knowandsee.signpost.impact.records.RecordsReader;
import uk.co.knowandsee.signpost.print.CodeReader;
import uk.co.knowandsee.signpost.print.VeraPdf;
import uk.co.knowandsee.signpost.problem.Problems;

/** Everything that the campaign prints, read as its readers read it: aloud, on paper, with a phone. */
class PrintedPiecesTest {

    private static final Path REPOSITORY = Path.of("");
    private static final String OF_ANOTHER_EDITION = "directory-east-riding";
    private static final String HOST = "https://www.knowandsee.co.uk/";
    private static final double POINTS = 72 / 25.4; // in a millimetre
    private static final int WHITE = 0xffffffff;
    private static final double SMALLEST_CODE = 20 * POINTS;

    private static Path website;

    @BeforeAll
    static void openSite() throws Exception {
        website = SiteOfThisBuild.website();
    }

    static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(website.resolve("print"))) {
            return files.map(file -> file.getFileName().toString().replaceFirst("\\.pdf$", ""))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void every_short_path_that_reports_know_of_is_printed() throws IOException {
        var problems = new Problems();
        var listed = new RecordsReader(REPOSITORY.toAbsolutePath(), SiteOfThisBuild.TODAY, problems)
                .read().pieces().stream()
                        .flatMap(piece -> piece.paths().stream())
                        .map(path -> path.address().substring("/go/".length()))
                        .filter(name -> !name.equals(OF_ANOTHER_EDITION))
                        .sorted()
                        .toList();

        assertThat(problems.all()).isEmpty();
        assertThat(files().stream().map(PrintedPiecesTest::nameOf).distinct().sorted())
                .hasSizeGreaterThan(40)
                .isEqualTo(listed);
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_piece_is_for_everybody_names_nobody_and_leads_to_its_page(String file) throws Exception {
        var bytes = Files.readAllBytes(website.resolve("print/" + file + ".pdf"));

        assertThat(VeraPdf.failures(bytes)).isEmpty();
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                .doesNotContain(REPOSITORY.toAbsolutePath().toString(), System.getProperty("user.name") + "/");
        try (var document = Loader.loadPDF(bytes)) {
            assertThatItSaysWhatItIs(document);
            assertThatItsFootSaysTheDay(document);
            assertThatItsCodeIsLargeAndSays(HOST + "go/" + nameOf(file), document);
        }
        assertThatItLeadsToItsPage(file);
    }

    @Test
    void a_file_for_a_printing_firm_says_where_to_cut_and_goes_three_millimetres_beyond() throws IOException {
        try (var document = Loader.loadPDF(Files.readAllBytes(website.resolve("print/taxi-card-for-printers.pdf")))) {
            var page = document.getPage(0);
            assertThat(page.getTrimBox().getWidth() / POINTS).isCloseTo(105, within(.1));
            assertThat(page.getTrimBox().getHeight() / POINTS).isCloseTo(148, within(.1));
            assertThat(page.getBleedBox().getWidth() / POINTS).isCloseTo(105 + 2 * 3, within(.1));
            assertThat(page.getMediaBox().getWidth() / POINTS).isCloseTo(105 + 2 * 8, within(.1));

            var picture =
                    new PDFRenderer(document).renderImageWithDPI(0, (float) (25.4 * 4)); // four dots to a millimetre
            assertThat(picture.getRGB(4 * 60, 4 * 6))
                    .as("colour beyond the edge")
                    .isNotEqualTo(WHITE);
            assertThat(picture.getRGB(4 * 60, 4 * 3)).as("nothing further out").isEqualTo(WHITE);
            assertThat(lineNear(picture, 4 * 8, 4 * 2))
                    .as("a mark at the corner")
                    .isTrue();
        }
    }

    /** A thin line may fall on the dot beside. */
    private static boolean lineNear(BufferedImage picture, int x, int y) {
        return IntStream.rangeClosed(x - 2, x + 2).anyMatch(near -> picture.getRGB(near, y) != WHITE);
    }

    @Test
    void a_file_in_black_and_white_has_no_colour() throws IOException {
        assertThat(coloursOf("print/your-safety-matters.pdf")).isGreaterThan(1000);
        assertThat(coloursOf("print/your-safety-matters-black-and-white.pdf")).isZero();
    }

    /** How many dots have one. */
    private static long coloursOf(String file) throws IOException {
        try (var document = Loader.loadPDF(Files.readAllBytes(website.resolve(file)))) {
            var picture = new PDFRenderer(document).renderImageWithDPI(0, 50);
            return Arrays.stream(
                            picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth()))
                    .filter(dot -> (dot >> 16 & 255) != (dot >> 8 & 255) || (dot >> 8 & 255) != (dot & 255))
                    .count();
        }
    }

    private static void assertThatItSaysWhatItIs(PDDocument document) throws IOException {
        var information = document.getDocumentInformation();
        var catalog = document.getDocumentCatalog();
        assertThat(information.getTitle()).isNotBlank();
        assertThat(information.getAuthor()).isNull();
        assertThat(information.getCreator()).isNull();
        assertThat(information.getProducer()).isEqualTo("Know and See");
        assertThat(information.getCreationDate()).isEqualTo(information.getModificationDate());
        assertThat(information.getCreationDate().toInstant().toString()).endsWith("T00:00:00Z");
        assertThat(catalog.getLanguage()).isEqualTo("en-GB");
        assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
        assertThat(catalog.getDocumentOutline().children()).isNotEmpty();
        assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                .doesNotContain("creator>", "CreatorTool");
    }

    private static void assertThatItsFootSaysTheDay(PDDocument document) throws IOException {
        boolean isCard = document.getPage(0).getTrimBox().getHeight() < 60 * POINTS; // says it on its back
        for (int page = isCard ? 2 : 1; page <= document.getNumberOfPages(); page++) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            assertThat(stripper.getText(document)).containsPattern("words and numbers of \\d{1,2} [A-Z][a-z]+ 2026");
        }
    }

    /** Only the page with a picture is looked at as a phone does, which takes longest of all. */
    private static void assertThatItsCodeIsLargeAndSays(String address, PDDocument document) throws IOException {
        var places = new ArrayList<Rectangle2D>();
        for (int page = 0; page < document.getNumberOfPages(); page++) {
            var here = Pictures.on(document.getPage(page));
            places.addAll(here);
            if (!here.isEmpty()) {
                assertThat(CodeReader.codesOn(document, page)).containsExactly(address);
            }
        }
        assertThat(places)
                .singleElement()
                .satisfies(place -> assertThat(Math.min(place.getWidth(), place.getHeight()))
                        .isGreaterThanOrEqualTo(SMALLEST_CODE));
    }

    /** What its code leads to: one address for all files of a piece, and one for each channel. */
    private static String nameOf(String file) {
        return file.replaceFirst("-(black-and-white|for-printers)$", "");
    }

    private static void assertThatItLeadsToItsPage(String file) throws IOException {
        var piece = nameOf(file);
        var redirect = Files.readString(website.resolve("go/" + piece + "/index.html"));
        assertThat(redirect).contains("http-equiv=\"refresh\"").doesNotContain("<script");
        var page = redirect.replaceFirst("(?s).*url=\\.\\./\\.\\./([^\"]+)\".*", "$1");
        var general = file.replaceFirst("-(school|event|bus)", "");
        assertThat(Files.readString(website.resolve(page))).contains("print/" + general + ".pdf\">");
        assertThat(website.resolve("_redirects"))
                .content()
                .contains("\n/go/" + piece + " /" + page.replaceFirst("index\\.html$", ""));
    }

    /** Where pictures stand. */
    private static final class Pictures extends PDFStreamEngine {
        private final List<Rectangle2D> places = new ArrayList<>();

        private Pictures() {
            addOperator(new Concatenate(this));
            addOperator(new Save(this));
            addOperator(new Restore(this));
            addOperator(new DrawObject(this));
        }

        static List<Rectangle2D> on(PDPage page) throws IOException {
            var pictures = new Pictures();
            pictures.processPage(page);
            return pictures.places;
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (operator.getName().equals("Do")) {
                places.add(getGraphicsState()
                        .getCurrentTransformationMatrix()
                        .createAffineTransform()
                        .createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1))
                        .getBounds2D());
            } else {
                super.processOperator(operator, operands);
            }
        }
    }
}
