package uk.co.knowandsee.signpost.media;

import java.io.ByteArrayOutputStream;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** JPEG: keeps what it takes to draw the picture, its colours and which way up it is; leaves out everything else. */
final class Jpeg {

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int COMMENT = 0xFE;
    private static final int APP = 0xE0;
    private static final String ICC = "ICC_PROFILE\0";

    private final Bytes in;
    private final List<byte[]> profile = new ArrayList<>();
    private final ByteArrayOutputStream rest = new ByteArrayOutputStream();
    private int orientation = 1;
    private Optional<Picture> size = Optional.empty();
    private boolean adobe;

    private Jpeg(byte[] bytes) {
        this.in = new Bytes(bytes, ByteOrder.BIG_ENDIAN);
    }

    static Cleaned clean(byte[] bytes) throws Malformed {
        return new Jpeg(bytes).read();
    }

    private Cleaned read() throws Malformed {
        if (in.unsigned16() != 0xFF00 + START) {
            throw new Malformed("is not a JPEG, whatever its name says");
        }
        int marker = marker();
        while (marker != END) {
            marker = marker == SCAN ? scan() : segment(marker);
        }
        var picture = size.orElseThrow(() -> new Malformed("is a JPEG without a picture"));
        return new Cleaned(written(), Optional.of(Exif.liesOnItsSide(orientation) ? picture.turned() : picture));
    }

    private byte[] written() {
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) START});
        if (orientation > 1) {
            put(out, APP + 1, joined(Exif.MARK, Exif.only(orientation)));
        }
        profile.forEach(part -> put(out, APP + 2, part));
        out.writeBytes(rest.toByteArray());
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) END});
        return out.toByteArray();
    }

    private int marker() throws Malformed {
        if (in.unsigned8() != 0xFF) {
            throw new Malformed("is a JPEG that is damaged");
        }
        int marker = in.unsigned8();
        while (marker == 0xFF) {
            marker = in.unsigned8();
        }
        return marker;
    }

    private int segment(int marker) throws Malformed {
        int length = in.unsigned16();
        var body = in.take(length - 2L);
        if (marker >= APP && marker <= APP + 15) {
            application(marker, body);
        } else if (marker != COMMENT) {
            measure(marker, body);
            put(rest, marker, body);
        }
        return marker();
    }

    private void application(int marker, byte[] body) {
        if (marker == APP + 1 && Bytes.startsWith(body, Exif.MARK) && orientation == 1) {
            orientation = Exif.orientation(java.util.Arrays.copyOfRange(body, Exif.MARK.length(), body.length));
        } else if (marker == APP + 2 && Bytes.startsWith(body, ICC) && !isUsual(body)) {
            profile.add(body);
        } else if (marker == APP + 14 && Bytes.startsWith(body, "Adobe") && body.length == 12 && !adobe) {
            adobe = true; // it says how the colours are coded
            put(rest, marker, body);
        }
    }

    /** sRGB is what a browser takes for granted. */
    private static boolean isUsual(byte[] body) {
        return Bytes.indexOf(body, "sRGB") >= 0;
    }

    private void measure(int marker, byte[] body) throws Malformed {
        boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (frame) {
            var header = new Bytes(body, ByteOrder.BIG_ENDIAN);
            header.skip(1);
            int height = header.unsigned16();
            size = Optional.of(new Picture(header.unsigned16(), height));
        }
    }

    /** The coded picture itself runs to the next marker that is not part of it. */
    private int scan() throws Malformed {
        int length = in.unsigned16();
        put(rest, SCAN, in.take(length - 2L));
        int from = in.at();
        int marker = 0;
        while (marker == 0 || marker == 0xFF || (marker >= 0xD0 && marker <= 0xD7)) {
            marker = in.unsigned8() == 0xFF ? in.unsigned8() : 0;
            if (marker == 0xFF) {
                in.skip(-1);
            }
        }
        rest.writeBytes(in.between(from, in.at() - 2));
        return marker;
    }

    private static byte[] joined(String mark, byte[] body) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(mark.getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(body);
        return out.toByteArray();
    }

    private static void put(ByteArrayOutputStream out, int marker, byte[] body) {
        int length = body.length + 2;
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length});
        out.writeBytes(body);
    }
}
