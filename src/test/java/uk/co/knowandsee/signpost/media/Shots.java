package uk.co.knowandsee.signpost.media;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Small pictures and files, made in memory, with everything in them that may not be published. */
public final class Shots {

    /** What is written wherever a file has room for words. */
    public static final String SECRET = "SECRET-53.1905N-2.8910W";

    private Shots() {}

    /** A JPEG as a camera leaves it: where, when, with what, by whom, and a small picture in the picture. */
    public static byte[] jpeg(int width, int height, int orientation) throws IOException {
        var plain = drawn("jpg", width, height);
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        segment(out, 0xE0, latin("JFXX\0" + SECRET));
        segment(out, 0xE1, joined(latin("Exif\0\0"), exif(orientation)));
        segment(out, 0xE1, latin("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>" + SECRET + "</x:xmpmeta>"));
        segment(out, 0xE2, latin("MPF\0" + SECRET));
        segment(out, 0xE2, latin("ICC_PROFILE\0\1\1 sRGB " + SECRET));
        segment(out, 0xED, latin("Photoshop 3.0\0008BIM" + SECRET));
        segment(out, 0xEF, latin(SECRET));
        segment(out, 0xFE, latin(SECRET));
        out.write(plain, 2, plain.length - 2);
        out.writeBytes(latin("a film behind the picture " + SECRET));
        return out.toByteArray();
    }

    /** TIFF with an orientation and words in the place of a GPS record. */
    static byte[] exif(int orientation) {
        var words = latin("GPS " + SECRET);
        return ByteBuffer.allocate(26 + words.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(latin("II*\0"))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .put(words)
                .array();
    }

    public static byte[] png(int width, int height) throws IOException {
        var plain = drawn("png", width, height);
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, 33); // the signature and the header
        chunk(out, "tEXt", latin("Author\0" + SECRET));
        chunk(out, "zTXt", latin("x\0\0" + SECRET));
        chunk(out, "iTXt", latin("XML:com.adobe.xmp\0" + SECRET));
        chunk(out, "tIME", new byte[] {7, (byte) 0xEA, 11, 22, 1, 2, 3});
        chunk(out, "eXIf", exif(1));
        chunk(out, "prVW", latin(SECRET));
        out.write(plain, 33, plain.length - 33);
        out.writeBytes(latin(SECRET));
        return out.toByteArray();
    }

    static byte[] gif() throws IOException {
        var plain = drawn("gif", 9, 7);
        int tables = 13 + ((plain[10] & 0x80) == 0 ? 0 : 3 * (2 << (plain[10] & 7)));
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, tables);
        out.writeBytes(new byte[] {0x21, (byte) 0xFE, (byte) SECRET.length()});
        out.writeBytes(latin(SECRET));
        out.write(0);
        out.writeBytes(new byte[] {0x21, (byte) 0xFF, 11});
        out.writeBytes(latin("XMP DataXMP" + (char) SECRET.length() + SECRET + "\0"));
        out.write(plain, tables, plain.length - tables);
        out.writeBytes(latin(SECRET));
        return out.toByteArray();
    }

    /** A WebP picture of which only the frame is real. */
    public static byte[] webp(int width, int height, int orientation) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(latin("WEBP"));
        var extended = ByteBuffer.allocate(10).order(ByteOrder.LITTLE_ENDIAN).putInt(0x0C);
        extended.put((byte) (width - 1)).put((byte) ((width - 1) >> 8)).put((byte) 0);
        extended.put((byte) (height - 1)).put((byte) ((height - 1) >> 8)).put((byte) 0);
        riff(out, "VP8X", extended.array());
        riff(out, "VP8L", new byte[] {0x2F, 8, 0x40, 1, 0});
        riff(out, "EXIF", exif(orientation));
        riff(out, "XMP ", latin("<x:xmpmeta>" + SECRET));
        riff(out, "evil", latin(SECRET));
        var whole = new ByteArrayOutputStream();
        riff(whole, "RIFF", out.toByteArray());
        return whole.toByteArray();
    }

    static byte[] avif(boolean withExif) {
        var out = new ByteArrayOutputStream();
        box(out, "ftyp", latin("avif\0\0\0\0avifmif1"));
        var meta = new ByteArrayOutputStream();
        meta.write(new byte[4], 0, 4);
        var size = ByteBuffer.allocate(12).putInt(0).putInt(640).putInt(480).array();
        box(meta, "ispe", size);
        box(meta, "infe", latin("\2\0\0\0\0\1\0\0av01\0"));
        if (withExif) {
            box(meta, "infe", latin("\2\0\0\0\0\2\0\0Exif\0"));
        }
        box(out, "meta", meta.toByteArray());
        box(out, "mdat", latin("picture"));
        return out.toByteArray();
    }

    /** @param names of files, each with its words, one after the other */
    static byte[] zip(String... names) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.setComment(SECRET);
            for (int i = 0; i < names.length; i += 2) {
                var entry = new ZipEntry(names[i]);
                entry.setTime(1_700_000_000_000L + i);
                entry.setComment(SECRET);
                entry.setExtra(new byte[] {(byte) 0xFE, (byte) 0xCA, 0, 0});
                zip.putNextEntry(entry);
                zip.write(names[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    /** A picture of noise, so that it is heavy. */
    public static byte[] drawn(String format, int width, int height) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var random = new Random(5);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                picture.setRGB(x, y, new Color(random.nextInt(0xFFFFFF)).getRGB());
            }
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, format, out);
        return out.toByteArray();
    }

    public static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] joined(byte[] a, byte[] b) {
        return ByteBuffer.allocate(a.length + b.length).put(a).put(b).array();
    }

    private static void segment(ByteArrayOutputStream out, int marker, byte[] body) {
        int length = body.length + 2;
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length});
        out.writeBytes(body);
    }

    private static void chunk(ByteArrayOutputStream out, String name, byte[] body) {
        var sum = new CRC32();
        sum.update(latin(name));
        sum.update(body);
        out.writeBytes(ByteBuffer.allocate(4).putInt(body.length).array());
        out.writeBytes(latin(name));
        out.writeBytes(body);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    private static void riff(ByteArrayOutputStream out, String name, byte[] body) {
        out.writeBytes(latin(name));
        out.writeBytes(ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(body.length)
                .array());
        out.writeBytes(body);
        if (body.length % 2 == 1) {
            out.write(0);
        }
    }

    private static void box(ByteArrayOutputStream out, String name, byte[] body) {
        out.writeBytes(ByteBuffer.allocate(4).putInt(body.length + 8).array());
        out.writeBytes(latin(name));
        out.writeBytes(body);
    }
}
