package uk.co.knowandsee.signpost.print.proof;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The codes for phones on the pages of a file: what they say, and how large they are. */
final class CodesOnPaper {

    private static final double POINTS = 72 / 25.4; // in a millimetre
    private static final double ROUNDING = 0.1; // millimetres
    private static final double SQUARE = 0.02; // by which the sides of a square may differ
    private static final int SMALLEST = 20; // millimetres with the quiet zone: cheap phones, bad light

    private final String leadsTo;
    private final List<Slip> slips = new ArrayList<>();
    private boolean found;

    CodesOnPaper(String leadsTo) {
        this.leadsTo = leadsTo;
    }

    void lookAt(List<PageReader.Picture> pictures, Rectangle2D paper) throws IOException {
        if (leadsTo.isEmpty()) {
            return;
        }
        for (var picture : pictures) {
            if (isSquare(picture.box()) && says(picture, leadsTo)) {
                found = true;
                measure(picture, paper);
            }
        }
    }

    List<Slip> slips() {
        if (!found && !leadsTo.isEmpty()) {
            slips.add(slip("has no code for phones that leads to " + leadsTo));
        }
        return List.copyOf(slips);
    }

    private void measure(PageReader.Picture picture, Rectangle2D paper) {
        double side = Math.min(picture.box().getWidth(), picture.box().getHeight()) / POINTS;
        if (side < SMALLEST - ROUNDING) {
            slips.add(slip("has a code for phones that is only " + Math.round(side) + " mm wide, and " + SMALLEST
                    + " mm is the least"));
        }
        if (!picture.visible() || !paper.contains(picture.box())) {
            slips.add(slip("has a code for phones that is cut off"));
        }
    }

    private static Slip slip(String what) {
        return new Slip(Slip.Kind.CODES, what, "");
    }

    private static boolean isSquare(Rectangle2D box) {
        return Math.abs(box.getWidth() - box.getHeight()) <= SQUARE * box.getWidth();
    }

    private static boolean says(PageReader.Picture picture, String address) throws IOException {
        var image = picture.image().getImage();
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var light = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        try {
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(light)), Map.of(DecodeHintType.PURE_BARCODE, true))
                    .getText()
                    .equals(address);
        } catch (ReaderException noCode) {
            return false;
        }
    }
}
