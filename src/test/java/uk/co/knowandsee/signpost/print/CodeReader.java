package uk.co.knowandsee.signpost.print;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Looks at a printed page as a phone does: as pixels. */
public final class CodeReader {

    private static final int DOTS_PER_INCH = 200;

    private CodeReader() {}

    /** What the QR codes of a file say, page by page. */
    public static List<String> codesIn(byte[] pdf) throws IOException {
        var said = new ArrayList<String>();
        try (var document = Loader.loadPDF(pdf)) {
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                said.addAll(codesOn(document, page));
            }
        }
        return said;
    }

    /** What the QR codes of one page say; the first page is 0. */
    public static List<String> codesOn(PDDocument document, int page) throws IOException {
        return read(new PDFRenderer(document).renderImageWithDPI(page, DOTS_PER_INCH, ImageType.RGB))
                .map(Result::getText)
                .toList();
    }

    private static Stream<Result> read(BufferedImage picture) {
        // as they lie in memory: to ask the picture for each takes longer than everything else here
        int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        var light = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels);
        try {
            return Stream.of(new QRCodeMultiReader()
                    .decodeMultiple(
                            new BinaryBitmap(new HybridBinarizer(light)), Map.of(DecodeHintType.TRY_HARDER, true)));
        } catch (NotFoundException nothing) {
            return Stream.empty();
        }
    }
}
