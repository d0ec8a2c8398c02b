package uk.co.knowandsee.signpost.links.targets;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Brings pages of other sites, politely. Whoever speaks HTTP implements it. */
public interface Fetcher {

    /** Has no network. */
    Fetcher NONE = address -> Optional.empty();

    /** What came back in the end, whatever its status; empty when nothing did. */
    Optional<Fetched> fetch(URI address) throws InterruptedException;

    /** Told once for each host whose robots.txt asks for a pause between two requests. */
    default void slowDown(String host, Duration pause) {}

    /**
     * @param at where it came from in the end
     * @param status e.g. 200
     * @param contentType as the server wrote it; empty when it wrote none
     * @param bytes the body, unpacked, as far as it was read
     */
    record Fetched(URI at, int status, String contentType, Bytes bytes) {
        boolean isGood() {
            return status >= 200 && status < 300;
        }
    }

    /** A body. A type of its own so that nobody compares or prints megabytes by accident. */
    final class Bytes {
        private final byte[] all;

        public Bytes(byte[] all) {
            this.all = all.clone();
        }

        byte[] copy() {
            return all.clone();
        }
    }
}
