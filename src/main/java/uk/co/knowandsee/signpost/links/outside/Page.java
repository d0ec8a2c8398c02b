package uk.co.knowandsee.signpost.links.outside;

import java.net.URI;

/**
 * A page as it came back.
 *
 * @param at the address that it came from in the end
 * @param status e.g. 200
 * @param contentType as the server wrote it, e.g. {@code text/html; charset=utf-8}; empty when it wrote none
 * @param bytes the body, decompressed, as far as it was read; empty when only the head was asked for
 * @param whole whether that is all of it
 */
public record Page(URI at, int status, String contentType, Bytes bytes, boolean whole) {

    /** A body. A record of its own so that nobody compares or prints megabytes by accident. */
    public static final class Bytes {

        public static final Bytes NONE = new Bytes(new byte[0]);

        private final byte[] all;

        public Bytes(byte[] all) {
            this.all = all.clone();
        }

        public byte[] copy() {
            return all.clone();
        }

        public int size() {
            return all.length;
        }
    }
}
