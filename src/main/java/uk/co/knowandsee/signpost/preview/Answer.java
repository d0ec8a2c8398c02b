package uk.co.knowandsee.signpost.preview;

import java.nio.charset.StandardCharsets;

/** What the server says to a browser. */
final class Answer {

    private final int status;
    private final String type;
    private final byte[] body;
    private final String location;

    private Answer(int status, String type, byte[] body, String location) {
        this.status = status;
        this.type = type;
        this.body = body.clone();
        this.location = location;
    }

    static Answer of(int status, String type, byte[] body) {
        return new Answer(status, type, body, "");
    }

    static Answer words(int status, String sentence) {
        return of(status, "text/plain; charset=utf-8", (sentence + "\n").getBytes(StandardCharsets.UTF_8));
    }

    static Answer goTo(String location) {
        return new Answer(301, "text/plain; charset=utf-8", new byte[0], location);
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

    /** Where to go instead; empty unless the status says so. */
    String location() {
        return location;
    }
}
