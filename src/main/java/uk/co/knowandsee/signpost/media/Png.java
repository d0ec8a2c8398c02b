package uk.co.knowandsee.signpost.media;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;

/** PNG, moving ones too: keeps the chunks that it takes to draw the picture, and nothing after its end. */
final class Png {

    private static final String SIGNATURE = "\u0089PNG\r\n\u001a\n";

    private static final Set<String> NEEDED = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "cICP", "acTL", "fcTL",
            "fdAT");

    private final Bytes in;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private Optional<Picture> size = Optional.empty();
    private int orientation = 1;

    private Png(byte[] bytes) {
        this.in = new Bytes(bytes, ByteOrder.BIG_ENDIAN);
    }

    static Cleaned clean(byte[] bytes) throws Malformed {
        return new Png(bytes).read();
    }

    private Cleaned read() throws Malformed {
        if (!in.next(SIGNATURE)) {
            throw new Malformed("is not a PNG, whatever its name says");
        }
        out.writeBytes(in.take(SIGNATURE.length()));
        while (!chunk()) {
            // until the end chunk
        }
        var picture = size.orElseThrow(() -> new Malformed("is a PNG without a picture"));
        return new Cleaned(
                out.toByteArray(), Optional.of(Exif.liesOnItsSide(orientation) ? picture.turned() : picture));
    }

    /** Whether it was the last. */
    private boolean chunk() throws Malformed {
        long length = in.unsigned32();
        var name = in.letters(4);
        var body = in.take(length);
        if (in.unsigned32() != sum(name, body)) {
            throw new Malformed("is a PNG that is damaged");
        }
        if (name.equals("IHDR")) {
            size = Optional.of(measured(body));
        }
        if (NEEDED.contains(name)) {
            put(name, body);
        } else if (name.equals("iCCP")) {
            put(name, unnamed(body));
        } else if (name.equals("eXIf")) {
            turn(body);
        } else if (Character.isUpperCase(name.charAt(0))) {
            throw new Malformed("is a PNG with a part that nobody knows");
        }
        return name.equals("IEND");
    }

    private static Picture measured(byte[] header) throws Malformed {
        var in = new Bytes(header, ByteOrder.BIG_ENDIAN);
        return new Picture((int) in.unsigned32(), (int) in.unsigned32());
    }

    private void turn(byte[] tiff) {
        if (orientation == 1 && Exif.orientation(tiff) > 1) {
            orientation = Exif.orientation(tiff);
            put("eXIf", Exif.only(orientation));
        }
    }

    /** A colour profile without the name that a program or a person gave it. */
    private static byte[] unnamed(byte[] body) {
        int end = 0;
        while (end < body.length && body[end] != 0) {
            end++;
        }
        var kept = new ByteArrayOutputStream();
        kept.writeBytes("icc".getBytes(StandardCharsets.ISO_8859_1));
        kept.writeBytes(Arrays.copyOfRange(body, end, body.length));
        return kept.toByteArray();
    }

    private void put(String name, byte[] body) {
        out.writeBytes(ByteBuffer.allocate(4).putInt(body.length).array());
        out.writeBytes(name.getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(body);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum(name, body)).array());
    }

    private static long sum(String name, byte[] body) {
        var sum = new CRC32();
        sum.update(name.getBytes(StandardCharsets.ISO_8859_1));
        sum.update(body);
        return sum.getValue();
    }
}
