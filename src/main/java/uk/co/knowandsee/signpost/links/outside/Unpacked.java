package uk.co.knowandsee.signpost.links.outside;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

/** Unpacks compressed answers, and stops at the limit whatever they swell to. */
final class Unpacked {

    private Unpacked() {}

    static Reply reply(
            int status,
            Map<String, List<String>> headers,
            byte[] body,
            boolean whole,
            int limit,
            Optional<ShownCertificate> certificate) {
        var packing = String.join(",", headers.getOrDefault("content-encoding", List.of()))
                .strip()
                .toLowerCase(Locale.ROOT);
        if (packing.isEmpty() || packing.equals("identity") || body.length == 0) {
            return new Reply(status, headers, new Page.Bytes(body), whole, certificate);
        }
        var plain = unpack(packing, body, limit);
        return new Reply(status, headers, new Page.Bytes(plain), whole && plain.length < limit, certificate);
    }

    /** As far as it goes: a packing that we did not ask for, or one that is broken, is not a page that is gone. */
    private static byte[] unpack(String packing, byte[] body, int limit) {
        var plain = new ByteArrayOutputStream();
        try (var in = stream(packing, body)) {
            var part = new byte[8192];
            int read = in.read(part);
            while (read >= 0 && plain.size() < limit) {
                plain.write(part, 0, Math.min(read, limit - plain.size()));
                read = in.read(part);
            }
        } catch (IOException broken) {
            return plain.toByteArray();
        }
        return plain.toByteArray();
    }

    private static InputStream stream(String packing, byte[] body) throws IOException {
        return switch (packing) {
            case "gzip", "x-gzip" -> new GZIPInputStream(new ByteArrayInputStream(body));
            case "deflate" -> new InflaterInputStream(new ByteArrayInputStream(body));
            default -> new ByteArrayInputStream(new byte[0]);
        };
    }
}
