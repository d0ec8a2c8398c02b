package uk.co.knowandsee.signpost.media;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** WebP: keeps the picture, its transparency, its movement and its colours. */
final class Webp {

    private static final Set<String> NEEDED = Set.of("VP8 ", "VP8L", "ALPH", "ANIM", "ICCP");
    private static final int EXIF = 0x08;
    private static final int XMP = 0x04;

    private final Bytes in;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private Optional<Picture> size = Optional.empty();

    private Webp(byte[] bytes) {
        this.in = new Bytes(bytes, ByteOrder.LITTLE_ENDIAN);
    }

    static Cleaned clean(byte[] bytes) throws Malformed {
        return new Webp(bytes).read();
    }

    private Cleaned read() throws Malformed {
        if (!in.next("RIFF")) {
            throw new Malformed("is not a WebP picture, whatever its name says");
        }
        in.skip(4);
        long length = in.unsigned32();
        int end = in.at() + (int) Math.min(length, Integer.MAX_VALUE / 2);
        if (!in.letters(4).equals("WEBP")) {
            throw new Malformed("is not a WebP picture, whatever its name says");
        }
        while (in.at() < end) {
            chunk();
        }
        var picture = size.orElseThrow(() -> new Malformed("is a WebP file without a picture"));
        var whole = new ByteArrayOutputStream();
        put(whole, "RIFF", joined("WEBP", out.toByteArray()));
        return new Cleaned(whole.toByteArray(), Optional.of(picture));
    }

    private void chunk() throws Malformed {
        var name = in.letters(4);
        long length = in.unsigned32();
        var body = in.take(length);
        if (length % 2 == 1) {
            in.skip(Math.min(1, in.left()));
        }
        measure(name, body);
        switch (name) {
            case "VP8X" -> put(out, name, withoutFlags(body));
            case "ANMF" -> put(out, name, frame(body));
            case "EXIF" -> refuseTurned(body);
            default -> {
                if (NEEDED.contains(name)) {
                    put(out, name, body);
                }
            }
        }
    }

    /** Browsers do not agree on which way up such a picture is. */
    private static void refuseTurned(byte[] body) throws Malformed {
        int mark = Bytes.startsWith(body, Exif.MARK) ? Exif.MARK.length() : 0;
        if (Exif.orientation(java.util.Arrays.copyOfRange(body, mark, body.length)) > 1) {
            throw new Malformed(
                    "says only in its metadata which way up it is", "turn it in a picture program, and save it again");
        }
    }

    private static byte[] withoutFlags(byte[] body) {
        var kept = body.clone();
        if (kept.length > 0) {
            kept[0] = (byte) (kept[0] & ~(EXIF | XMP));
        }
        return kept;
    }

    /** A frame of a moving picture holds chunks of its own. */
    private static byte[] frame(byte[] body) throws Malformed {
        var frame = new Bytes(body, ByteOrder.LITTLE_ENDIAN);
        var kept = new ByteArrayOutputStream();
        kept.writeBytes(frame.take(16));
        while (frame.left() >= 8) {
            var name = frame.letters(4);
            long length = frame.unsigned32();
            var part = frame.take(length);
            frame.skip(Math.min(length % 2, frame.left()));
            if (NEEDED.contains(name)) {
                put(kept, name, part);
            }
        }
        return kept.toByteArray();
    }

    private void measure(String name, byte[] body) throws Malformed {
        var part = new Bytes(body, ByteOrder.LITTLE_ENDIAN);
        if (name.equals("VP8X")) {
            part.skip(4);
            size = Optional.of(new Picture(part.unsigned24() + 1, part.unsigned24() + 1));
        } else if (name.equals("VP8 ") && size.isEmpty()) {
            part.skip(6);
            size = Optional.of(new Picture(part.unsigned16() & 0x3FFF, part.unsigned16() & 0x3FFF));
        } else if (name.equals("VP8L") && size.isEmpty()) {
            part.skip(1);
            long bits = part.unsigned32();
            size = Optional.of(new Picture((int) (bits & 0x3FFF) + 1, (int) ((bits >> 14) & 0x3FFF) + 1));
        }
    }

    private static byte[] joined(String mark, byte[] body) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(mark.getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(body);
        return out.toByteArray();
    }

    private static void put(ByteArrayOutputStream out, String name, byte[] body) {
        out.writeBytes(name.getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(body.length)
                .array());
        out.writeBytes(body);
        if (body.length % 2 == 1) {
            out.write(0);
        }
    }
}
