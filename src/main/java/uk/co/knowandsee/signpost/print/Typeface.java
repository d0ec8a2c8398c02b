package uk.co.knowandsee.signpost.print;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontGroup;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.io.IOException;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The one family that sheets are set in: Lato by Łukasz Dziedzic, under the SIL Open Font License, which lets everybody
 * embed it. The files lie in the program, so that paper looks the same wherever it is made.
 */
enum Typeface {
    REGULAR("Lato-Regular.ttf", 400),
    BOLD("Lato-Bold.ttf", 700),
    BLACK("Lato-Black.ttf", 900);

    /** What style sheets call it. */
    static final String FAMILY = "Lato";

    private final int weight;
    private final String name;

    Typeface(String name, int weight) {
        this.weight = weight;
        this.name = name;
    }

    static void giveAllTo(PdfBoxRenderer renderer) throws IOException {
        for (var face : values()) {
            renderer.getFontResolver()
                    .addFont(
                            new PDFontSupplier(face.in(renderer)),
                            FAMILY,
                            face.weight,
                            IdentValue.NORMAL,
                            true,
                            FontGroup.MAIN);
        }
    }

    /** Without signs that stand for two letters: who listens to the page, or copies from it, would lose both. */
    private PDType0Font in(PdfBoxRenderer renderer) throws IOException {
        var font = new TTFParser().parse(new RandomAccessReadBuffer(bytes()));
        font.setEnableGsub(false);
        return PDType0Font.load(renderer.getPdfDocument(), font, true);
    }

    byte[] bytes() throws IOException {
        try (var file = Objects.requireNonNull(Typeface.class.getResourceAsStream("fonts/" + name), name)) {
            return file.readAllBytes();
        }
    }
}
