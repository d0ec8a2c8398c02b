package uk.co.knowandsee.signpost.links.markup;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Turns bytes into letters as a browser does: by the mark they begin with, by the server's header, by the page's own
 * word for it, else UTF-8 if they are that, else Western European. Never fails.
 */
public final class BodyText {

    private static final int MOST = 2 * 1024 * 1024; // bytes
    private static final int BEGINNING = 4096; // bytes in which a page names its own letters
    private static final Pattern NAMED =
            Pattern.compile("\\bcharset\\s{0,9}=\\s{0,9}[\"']?([\\w:.+-]{1,40})", Pattern.CASE_INSENSITIVE);
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private BodyText() {}

    public static String of(String contentType, byte[] bytes) {
        var capped = bytes.length > MOST ? Arrays.copyOf(bytes, MOST) : bytes;
        var text = marked(capped)
                .or(() -> named(contentType))
                .or(() -> named(new String(capped, 0, Math.min(capped.length, BEGINNING), StandardCharsets.ISO_8859_1)))
                .map(charset -> new String(capped, charset))
                .or(() -> utf8(capped))
                .orElseGet(() -> new String(capped, WESTERN));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Optional<Charset> marked(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return begins(bytes, 0xFE, 0xFF) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Charset> named(String text) {
        var name = NAMED.matcher(text);
        return name.find() ? charset(name.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /** What pages call Latin 1 is Windows' own; what says in ASCII that it is UTF-16 is not. */
    private static Optional<Charset> charset(String name) {
        return switch (name) {
            case "iso-8859-1", "latin1", "ascii", "us-ascii", "l1" -> Optional.of(WESTERN);
            case "utf-16", "utf-16le", "utf-16be", "utf-32", "utf-7" -> Optional.empty();
            default -> known(name);
        };
    }

    private static Optional<Charset> known(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException bogus) {
            return Optional.empty();
        }
    }

    /** A last letter that was cut in half by our limit is no objection. */
    private static Optional<String> utf8(byte[] bytes) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var text = CharBuffer.allocate(bytes.length);
        var result = decoder.decode(ByteBuffer.wrap(bytes), text, false);
        return result.isError() ? Optional.empty() : Optional.of(text.flip().toString());
    }
}
