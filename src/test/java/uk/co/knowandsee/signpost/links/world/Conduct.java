package uk.co.knowandsee.signpost.links.world;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** How a server answers one request, well or badly. */
public interface Conduct {

    /** @return whether the connection can be used again */
    boolean answer(Asked asked, Socket caller) throws IOException;

    static Conduct page(int status, Map<String, String> headers, byte[] body) {
        return (asked, caller) -> {
            var all = new LinkedHashMap<String, String>();
            all.put("Content-Length", String.valueOf(body.length));
            all.putAll(headers);
            var out = caller.getOutputStream();
            out.write(head(status, all));
            if (!asked.method().equals("HEAD")) {
                out.write(body);
            }
            out.flush();
            return !"close".equals(headers.get("Connection"));
        };
    }

    static Conduct html(String html) {
        return page(200, Map.of("Content-Type", "text/html; charset=utf-8"), html.getBytes(StandardCharsets.UTF_8));
    }

    static Conduct status(int status) {
        return page(
                status,
                Map.of("Content-Type", "text/html"),
                ("<title>" + status + "</title>").getBytes(StandardCharsets.UTF_8));
    }

    static Conduct redirect(int status, String to) {
        return page(status, Map.of("Location", to), new byte[0]);
    }

    /** Answers at first like this and then like that. */
    static Conduct first(int times, Conduct before, Conduct after) {
        return (asked, caller) -> (asked.times() <= times ? before : after).answer(asked, caller);
    }

    static byte[] head(int status, Map<String, String> headers) {
        var head = new StringBuilder("HTTP/1.1 " + status + " Whatever\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        return head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Writes this as it is and hangs up. */
    static Conduct raw(String text) {
        return (asked, caller) -> {
            caller.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            caller.getOutputStream().flush();
            return false;
        };
    }

    /** Hangs up hard. */
    static Conduct reset() {
        return (asked, caller) -> {
            caller.setSoLinger(true, 0);
            return false;
        };
    }

    /** Says nothing until the other side gives up. */
    static Conduct silence(String before) {
        return (asked, caller) -> {
            caller.getOutputStream().write(before.getBytes(StandardCharsets.ISO_8859_1));
            caller.getOutputStream().flush();
            int heard = caller.getInputStream().read();
            while (heard >= 0) {
                heard = caller.getInputStream().read();
            }
            return false;
        };
    }

    /** Repeats a part until the other side hangs up. */
    static Conduct endless(String head, String part) {
        return (asked, caller) -> {
            OutputStream out = caller.getOutputStream();
            out.write(head.getBytes(StandardCharsets.ISO_8859_1));
            var bytes = part.repeat(1 + 8192 / part.length()).getBytes(StandardCharsets.ISO_8859_1);
            while (!Thread.currentThread().isInterrupted()) {
                out.write(bytes);
            }
            return false;
        };
    }

    /** A page in a few kilobytes that unpacks to very much. */
    static Conduct bomb(int megabytes) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write("<html><title>Help</title><body>".getBytes(StandardCharsets.US_ASCII));
            var blank = new byte[1024 * 1024];
            java.util.Arrays.fill(blank, (byte) ' ');
            for (int i = 0; i < megabytes; i++) {
                gzip.write(blank);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return page(200, Map.of("Content-Type", "text/html", "Content-Encoding", "gzip"), packed.toByteArray());
    }

    static Conduct inCharset(String html, String charset, String declared) {
        return page(
                200, Map.of("Content-Type", "text/html; charset=" + declared), html.getBytes(Charset.forName(charset)));
    }
}
