package uk.co.knowandsee.signpost.links.outside;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One answer of a server: its head, and its body as far as it was read.
 *
 * @param status e.g. 200
 * @param headers by their name in small letters, each with its values in order
 * @param body decompressed
 * @param whole whether that is all of it
 * @param certificate what the server showed, over https
 */
record Reply(
        int status,
        Map<String, List<String>> headers,
        Page.Bytes body,
        boolean whole,
        Optional<ShownCertificate> certificate) {

    Reply {
        var small = new TreeMap<String, List<String>>();
        headers.forEach((name, values) -> small.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
        headers = Map.copyOf(small);
    }

    /** The first value of a header, by its name in small letters. */
    Optional<String> header(String name) {
        return headers.getOrDefault(name, List.of()).stream().findFirst();
    }

    String contentType() {
        return header("content-type").orElse("");
    }
}
