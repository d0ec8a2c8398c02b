package uk.co.knowandsee.signpost.links.targets;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Pattern;

/** Bytes as text. Bytes that are no text become replacement characters; nothing is refused. */
final class Text {

    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([A-Za-z0-9._:-]{1,40})");
    private static final int FIRST_BYTES = 1024; // in which a page says its encoding

    private Text() {}

    static String of(byte[] bytes) {
        return withoutMark(new String(bytes, StandardCharsets.UTF_8));
    }

    /** What the server says counts, then what the page says, then UTF-8. */
    static String of(byte[] bytes, String contentType) {
        var start = new String(bytes, 0, Math.min(bytes.length, FIRST_BYTES), StandardCharsets.ISO_8859_1);
        var told = CHARSET.matcher(contentType);
        var written = CHARSET.matcher(start);
        if (told.find()) {
            return withoutMark(new String(bytes, charset(told.group(1))));
        }
        return written.find() ? withoutMark(new String(bytes, charset(written.group(1)))) : of(bytes);
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
