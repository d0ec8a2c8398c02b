package uk.co.knowandsee.signpost.media;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** EXIF: of all that a camera says, only which way up the picture is. */
final class Exif {

    static final String MARK = "Exif\0\0";

    private static final int ORIENTATION = 0x0112;
    private static final int SHORT = 3;
    private static final int MOST_ENTRIES = 1000;

    private Exif() {}

    /**
     * Which way up: 1 as it is, 2 to 8 turned or mirrored. What cannot be read counts as 1, as browsers take it.
     *
     * @param tiff what follows {@link #MARK}
     */
    static int orientation(byte[] tiff) {
        try {
            var order = Bytes.startsWith(tiff, "II") ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
            var in = new Bytes(tiff, order);
            in.skip(4);
            in.goTo(in.unsigned32());
            int entries = Math.min(in.unsigned16(), MOST_ENTRIES);
            for (int i = 0; i < entries; i++) {
                int tag = in.unsigned16();
                in.skip(6);
                int value = in.unsigned16();
                in.skip(2);
                if (tag == ORIENTATION) {
                    return value >= 1 && value <= 8 ? value : 1;
                }
            }
            return 1;
        } catch (Malformed e) {
            return 1;
        }
    }

    /** Whether width and height change places. */
    static boolean liesOnItsSide(int orientation) {
        return orientation >= 5;
    }

    /** TIFF with one entry, so that the picture stays the right way up. */
    static byte[] only(int orientation) {
        return ByteBuffer.allocate(26)
                .order(ByteOrder.BIG_ENDIAN)
                .put(new byte[] {'M', 'M', 0, 42, 0, 0, 0, 8})
                .putShort((short) 1)
                .putShort((short) ORIENTATION)
                .putShort((short) SHORT)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }
}
