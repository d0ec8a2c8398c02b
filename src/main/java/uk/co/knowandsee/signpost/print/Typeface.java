package uk.co.knowandsee.signpost.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

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

    private final String file;
    private final int weight;

    Typeface(String file, int weight) {
        this.file = file;
        this.weight = weight;
    }

    static void giveAllTo(PdfRendererBuilder builder) {
        for (var face : values()) {
            builder.useFont(face::open, FAMILY, face.weight, FontStyle.NORMAL, true);
        }
    }

    private InputStream open() {
        return Objects.requireNonNull(Typeface.class.getResourceAsStream("fonts/" + file), file);
    }

    /** The licence that has to go wherever the family goes. */
    static String licence() {
        try (var text = Objects.requireNonNull(Typeface.class.getResourceAsStream("fonts/OFL.txt"))) {
            return new String(text.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
