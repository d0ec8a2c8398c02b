package uk.co.knowandsee.signpost.cards;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes a picture of few colours as a PNG with a list of colours, and nothing else in it. Colours are rounded to 16 steps
 * of red, green and blue each, which nobody sees at the edges of letters.
 */
final class IndexedPng {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int MOST = 256;

    private static final int LEVEL = 6; // the highest one takes eight times as long and saves little

    private final int[] colours = new int[MOST];
    private final short[] places = new short[0x1000]; // of each rounded colour in the list, plus one
    private int known;

    private IndexedPng() {}

    /** @param pixels row by row, each as {@code 0xRRGGBB} */
    static byte[] of(int[] pixels, int width, int height) {
        var png = new IndexedPng();
        var rows = png.rows(pixels, width, height);
        var out = new ByteArrayOutputStream();
        out.writeBytes(SIGNATURE);
        part(out, "IHDR", header(width, height));
        part(out, "PLTE", png.list());
        part(out, "IDAT", packed(rows));
        part(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static byte[] header(int width, int height) {
        int bits = 8;
        int listed = 3; // the kind of picture whose pixels are places in a list
        return ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put((byte) bits)
                .put((byte) listed)
                .array();
    }

    private byte[] rows(int[] pixels, int width, int height) {
        var rows = new byte[(width + 1) * height];
        int at = 0;
        int last = -1;
        int place = 0;
        for (int y = 0; y < height; y++) {
            at++; // no filter
            for (int x = 0; x < width; x++) {
                int pixel = pixels[y * width + x];
                place = pixel == last ? place : place(pixel); // most pixels are like the one before
                last = pixel;
                rows[at++] = (byte) place;
            }
        }
        return rows;
    }

    /** The first pixel of a rounded colour says what it looks like, so that large parts keep their very colour. */
    private int place(int pixel) {
        int rounded = ((pixel >> 12) & 0xf00) | ((pixel >> 8) & 0xf0) | ((pixel >> 4) & 0xf);
        if (places[rounded] == 0) {
            if (known == MOST) {
                throw new IllegalArgumentException("more than " + MOST + " colours");
            }
            colours[known++] = pixel;
            places[rounded] = (short) known;
        }
        return places[rounded] - 1;
    }

    private byte[] list() {
        var list = ByteBuffer.allocate(known * 3);
        for (int i = 0; i < known; i++) {
            list.put((byte) (colours[i] >> 16)).put((byte) (colours[i] >> 8)).put((byte) colours[i]);
        }
        return list.array();
    }

    private static byte[] packed(byte[] bytes) {
        var deflater = new Deflater(LEVEL);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            var out = new ByteArrayOutputStream();
            var buffer = new byte[8192];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static void part(ByteArrayOutputStream out, String name, byte[] bytes) {
        var named = name.getBytes(StandardCharsets.US_ASCII);
        var crc = new CRC32();
        crc.update(named);
        crc.update(bytes);
        out.writeBytes(ByteBuffer.allocate(4).putInt(bytes.length).array());
        out.writeBytes(named);
        out.writeBytes(bytes);
        out.writeBytes(Arrays.copyOfRange(
                ByteBuffer.allocate(8).putLong(crc.getValue()).array(), 4, 8));
    }
}
