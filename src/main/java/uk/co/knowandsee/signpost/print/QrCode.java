package uk.co.knowandsee.signpost.print;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * An address as a QR code (ISO/IEC 18004), with the quiet zone of four modules that the standard asks for. The middle
 * level of error correction, because paper gets wet and creased.
 */
public final class QrCode {

    private static final int QUIET_ZONE = 4; // modules
    private static final int PIXELS_FOR_EACH_MODULE = 4; // squares stay squares, however large they are printed

    private final BitMatrix modules;

    private QrCode(BitMatrix modules) {
        this.modules = modules;
    }

    /** @throws IllegalArgumentException when the address is too long for a code that paper can hold */
    public static QrCode of(String address) {
        var hints = Map.of(
                EncodeHintType.ERROR_CORRECTION,
                ErrorCorrectionLevel.M,
                EncodeHintType.CHARACTER_SET,
                "UTF-8",
                EncodeHintType.MARGIN,
                QUIET_ZONE);
        try {
            return new QrCode(new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, hints));
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code: " + address, e);
        }
    }

    /** How many modules it is wide, the quiet zone included. */
    public int modules() {
        return modules.getWidth();
    }

    /** The picture as a {@code data:} address, black on white, a PNG. */
    public String asDataAddress() {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png());
    }

    /** The picture as a PNG. */
    public byte[] png() {
        int side = modules.getWidth() * PIXELS_FOR_EACH_MODULE;
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        var pixels = picture.getRaster();
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                boolean dark = modules.get(x / PIXELS_FOR_EACH_MODULE, y / PIXELS_FOR_EACH_MODULE);
                pixels.setSample(x, y, 0, dark ? 0 : 1);
            }
        }
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return bytes.toByteArray();
    }
}
