package uk.co.knowandsee.signpost.impact.logs;

import java.io.IOException;
import java.io.InputStream;

/** Takes a stream apart into lines without ever holding more than one piece of it, however long a line may be. */
final class Lines {

    /** Bytes; servers cut a request at about 8,000. */
    static final int LONGEST = 64 * 1024;

    private final byte[] room = new byte[4 * LONGEST];

    /** Whoever takes the lines. The bytes are only lent. */
    interface Taker {
        void line(byte[] bytes, int from, int to);

        void tooLong();
    }

    private int start; // of the line that is being read
    private int filled;
    private boolean skipping; // the rest of a line that is too long

    /** @throws IOException when the stream breaks off; every whole line before that has been taken */
    void read(InputStream in, Taker taker) throws IOException {
        start = 0;
        filled = 0;
        skipping = false;
        for (int more = in.read(room, 0, room.length); more >= 0; more = in.read(room, filled, room.length - filled)) {
            int end = filled + more;
            takeWhole(filled, end, taker);
            keepRest(end, taker);
        }
        if (filled > 0 && !skipping) {
            take(0, filled, taker);
        }
    }

    private void takeWhole(int from, int end, Taker taker) {
        for (int i = from; i < end; i++) {
            if (room[i] == '\n') {
                if (!skipping) {
                    take(start, i, taker);
                }
                skipping = false;
                start = i + 1;
            }
        }
    }

    private void take(int from, int newline, Taker taker) {
        int to = newline > from && room[newline - 1] == '\r' ? newline - 1 : newline;
        if (to - from > LONGEST) {
            taker.tooLong();
        } else if (to > from) {
            taker.line(room, from, to);
        }
    }

    /** Moves what has begun and not ended to the front; gives it up once it is too long. */
    private void keepRest(int end, Taker taker) {
        int rest = end - start;
        if (!skipping && rest > LONGEST) {
            taker.tooLong();
            skipping = true;
        }
        filled = skipping ? 0 : rest;
        System.arraycopy(room, start, room, 0, filled);
        start = 0;
    }
}
