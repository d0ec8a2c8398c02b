package uk.co.knowandsee.signpost.proof.weight;

import java.util.Locale;
import java.util.zip.Deflater;

/** How much of a file travels when a host compresses it with gzip, as every host can. */
final class Packed {

    private static final int FRAME = 18; // bytes: the header and the end of a gzip file, RFC 1952

    private Packed() {}

    /** Bytes on the way; the same for the same bytes. */
    static int size(byte[] bytes) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            var room = new byte[8192];
            int size = FRAME;
            while (!deflater.finished()) {
                size += deflater.deflate(room);
            }
            return size;
        } finally {
            deflater.end();
        }
    }

    /** As budgets are written, e.g. {@code 14 kB} or {@code 5.5 kB}. */
    static String inWords(int bytes) {
        return String.format(Locale.ROOT, "%.1f kB", bytes / 1000.0).replace(".0 kB", " kB");
    }
}
