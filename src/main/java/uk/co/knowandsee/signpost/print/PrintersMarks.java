package uk.co.knowandsee.signpost.print;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Tells a printing firm where to cut: the boxes of ISO 32000 (14.11.2) say how large the paper becomes and how far colours go
 * beyond it, and lines at the corners show it to whoever stands at the guillotine. Who reads the file hears nothing of them.
 */
final class PrintersMarks {

    private static final float MILLIMETRE = 72 / 25.4f;
    private static final float BEYOND = 3 * MILLIMETRE; // by which colours go over the edge of the paper
    private static final float LINE = .25f;

    private final float edge;

    /** @param edge millimetres all round that are cut off; more than what goes beyond the paper */
    PrintersMarks(int edge) {
        this.edge = edge * MILLIMETRE;
    }

    void mark(PDDocument document) throws IOException {
        for (var page : document.getPages()) {
            page.setTrimBox(within(page.getMediaBox(), edge));
            page.setBleedBox(within(page.getMediaBox(), edge - BEYOND));
            draw(document, page);
        }
    }

    private static PDRectangle within(PDRectangle box, float by) {
        return new PDRectangle(
                box.getLowerLeftX() + by, box.getLowerLeftY() + by, box.getWidth() - 2 * by, box.getHeight() - 2 * by);
    }

    private void draw(PDDocument document, PDPage page) throws IOException {
        try (var pen = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            pen.beginMarkedContent(COSName.ARTIFACT);
            pen.setLineWidth(LINE);
            pen.setStrokingColor(0f);
            var all = page.getMediaBox();
            var paper = page.getTrimBox();
            for (float x : new float[] {paper.getLowerLeftX(), paper.getUpperRightX()}) {
                line(pen, x, all.getLowerLeftY(), x, paper.getLowerLeftY() - BEYOND);
                line(pen, x, all.getUpperRightY(), x, paper.getUpperRightY() + BEYOND);
            }
            for (float y : new float[] {paper.getLowerLeftY(), paper.getUpperRightY()}) {
                line(pen, all.getLowerLeftX(), y, paper.getLowerLeftX() - BEYOND, y);
                line(pen, all.getUpperRightX(), y, paper.getUpperRightX() + BEYOND, y);
            }
            pen.endMarkedContent();
        }
    }

    private static void line(PDPageContentStream pen, float x, float y, float toX, float toY) throws IOException {
        pen.moveTo(x, y);
        pen.lineTo(toX, toY);
        pen.stroke();
    }
}
