package uk.co.knowandsee.signpost.links;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Percent-encoding in paths and fragments, where {@code +} is a plus. */
final class Percent {

    private Percent() {}

    /** The text, or nothing when a {@code %} is not followed by two hex digits or the bytes are not UTF-8 text. */
    static Optional<String> decode(String written) {
        if (written.indexOf('%') < 0) {
            return Optional.of(written);
        }
        var raw = written.getBytes(StandardCharsets.UTF_8);
        var bytes = ByteBuffer.allocate(raw.length);
        for (int i = 0; i < raw.length; i++) {
            int value = raw[i];
            if (value == '%') {
                value = i + 2 < raw.length ? hex(raw[i + 1], raw[i + 2]) : -1;
                if (value <= 0) {
                    return Optional.empty();
                }
                i += 2;
            }
            bytes.put((byte) value);
        }
        return text(bytes.flip());
    }

    private static int hex(byte high, byte low) {
        int first = Character.digit(high, 16);
        int second = Character.digit(low, 16);
        return first < 0 || second < 0 ? -1 : first * 16 + second;
    }

    private static Optional<String> text(ByteBuffer bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException notText) {
            return Optional.empty();
        }
    }
}
