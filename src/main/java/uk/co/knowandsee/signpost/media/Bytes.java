package uk.co.knowandsee.signpost.media;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A file's bytes, read from front to back. Reading beyond its end means that it is cut off. */
final class Bytes {

    private final byte[] all;
    private final ByteOrder order;
    private int at;

    Bytes(byte[] all, ByteOrder order) {
        this.all = all;
        this.order = order;
    }

    int at() {
        return at;
    }

    int left() {
        return all.length - at;
    }

    void goTo(long place) throws Malformed {
        if (place < 0 || place > all.length) {
            throw cutOff();
        }
        at = (int) place;
    }

    void skip(long count) throws Malformed {
        goTo(at + count);
    }

    int unsigned8() throws Malformed {
        need(1);
        return all[at++] & 0xFF;
    }

    int unsigned16() throws Malformed {
        need(2);
        int value = ByteBuffer.wrap(all, at, 2).order(order).getShort() & 0xFFFF;
        at += 2;
        return value;
    }

    int unsigned24() throws Malformed {
        int low = unsigned8();
        int middle = unsigned8();
        return low + (middle << 8) + (unsigned8() << 16);
    }

    long unsigned32() throws Malformed {
        need(4);
        long value = ByteBuffer.wrap(all, at, 4).order(order).getInt() & 0xFFFFFFFFL;
        at += 4;
        return value;
    }

    /** Letters as bytes, e.g. the name of a chunk. */
    String letters(int count) throws Malformed {
        return new String(take(count), StandardCharsets.ISO_8859_1);
    }

    byte[] take(long count) throws Malformed {
        need(count);
        var taken = Arrays.copyOfRange(all, at, at + (int) count);
        at += (int) count;
        return taken;
    }

    /** What stands between two places. */
    byte[] between(int from, int to) {
        return Arrays.copyOfRange(all, from, to);
    }

    /** Whether these letters come next. */
    boolean next(String letters) {
        return startsWith(Arrays.copyOfRange(all, at, Math.min(all.length, at + letters.length())), letters);
    }

    static boolean startsWith(byte[] bytes, String letters) {
        var wanted = letters.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= wanted.length && Arrays.equals(bytes, 0, wanted.length, wanted, 0, wanted.length);
    }

    /** Where letters stand first; -1 when they do not. */
    static int indexOf(byte[] bytes, String letters) {
        var wanted = letters.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i <= bytes.length - wanted.length; i++) {
            if (bytes[i] == wanted[0] && Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        return -1;
    }

    private void need(long count) throws Malformed {
        if (count < 0 || count > left()) {
            throw cutOff();
        }
    }

    private static Malformed cutOff() {
        return new Malformed("is cut off: its end is missing");
    }
}
