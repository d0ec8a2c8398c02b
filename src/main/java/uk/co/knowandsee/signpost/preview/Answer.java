package uk.co.knowandsee.signpost.preview;

import java.nio.charset.StandardCharsets;
import java.util.List;
import uk.co.knowandsee.signpost.hosting.Header;

/** What the server says to a browser. */
final class Answer {

    private final int status;
    private final String type;
    private final byte[] body;
    private final String location;
    private final List<Header> headers;

    private Answer(int status, String type, byte[] body, String location, List<Header> headers) {
        this.status = status;
        this.type = type;
        this.body = body.clone();
        this.location = location;
        this.headers = headers;
    }

    static Answer of(int status, String type, byte[] body) {
        return new Answer(status, type, body, "", List.of());
    }

    static Answer words(int status, String sentence) {
        return of(status, "text/plain; charset=utf-8", (sentence + "\n").getBytes(StandardCharsets.UTF_8));
    }

    static Answer goTo(int status, String location) {
        return new Answer(status, "text/plain; charset=utf-8", new byte[0], location, List.of());
    }

    /** The same with the headers that the site itself wants. */
    Answer with(List<Header> wanted) {
        return new Answer(status, type, body, location, List.copyOf(wanted));
    }

    int status() {
        return status;
    }

    /** The media type of the body. */
    String type() {
        return type;
    }

    byte[] body() {
        return body.clone();
    }

    int length() {
        return body.length;
    }

    /** What the site itself wants to be sent. */
    List<Header> headers() {
        return headers;
    }

    /** Where to go instead; empty unless the status says so. */
    String location() {
        return location;
    }
}
