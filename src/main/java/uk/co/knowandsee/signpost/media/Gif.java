package uk.co.knowandsee.signpost.media;

import java.io.ByteArrayOutputStream;
import java.nio.ByteOrder;
import java.util.Optional;

/** GIF: keeps pictures, their times and how often they repeat; leaves out comments and what programs add. */
final class Gif {

    private static final int EXTENSION = 0x21;
    private static final int IMAGE = 0x2C;
    private static final int TRAILER = 0x3B;
    private static final int TIMES = 0xF9;
    private static final int APPLICATION = 0xFF;

    private final Bytes in;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private Gif(byte[] bytes) {
        this.in = new Bytes(bytes, ByteOrder.LITTLE_ENDIAN);
    }

    static Cleaned clean(byte[] bytes) throws Malformed {
        return new Gif(bytes).read();
    }

    private Cleaned read() throws Malformed {
        if (!in.next("GIF87a") && !in.next("GIF89a")) {
            throw new Malformed("is not a GIF, whatever its name says");
        }
        in.skip(6);
        var size = new Picture(in.unsigned16(), in.unsigned16());
        int flags = in.unsigned8();
        in.skip(2L + colours(flags));
        out.writeBytes(in.between(0, in.at()));
        int block = in.unsigned8();
        while (block != TRAILER) {
            block(block);
            block = in.unsigned8();
        }
        out.write(TRAILER);
        return new Cleaned(out.toByteArray(), Optional.of(size));
    }

    private void block(int kind) throws Malformed {
        int from = in.at() - 1;
        if (kind == IMAGE) {
            in.skip(8);
            in.skip(1L + colours(in.unsigned8()));
            skipBlocks();
            out.writeBytes(in.between(from, in.at()));
        } else if (kind == EXTENSION) {
            int label = in.unsigned8();
            boolean needed = label == TIMES || (label == APPLICATION && repeats());
            skipBlocks();
            if (needed) {
                out.writeBytes(in.between(from, in.at()));
            }
        } else {
            throw new Malformed("is a GIF that is damaged");
        }
    }

    private boolean repeats() {
        return in.next("\u000bNETSCAPE2.0") || in.next("\u000bANIMEXTS1.0");
    }

    private void skipBlocks() throws Malformed {
        for (int length = in.unsigned8(); length > 0; length = in.unsigned8()) {
            in.skip(length);
        }
    }

    /** Bytes of a table of colours. */
    private static int colours(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 * (2 << (flags & 7));
    }
}
