package uk.co.knowandsee.signpost.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/** Which signs our family of letters has. All of its weights have the same. Read when it is first asked. */
final class Repertoire {

    private @Nullable CmapLookup signs;

    synchronized boolean has(int codePoint) {
        var known = signs;
        if (known == null) {
            known = read();
            signs = known;
        }
        return known.getGlyphId(codePoint) != 0;
    }

    private static CmapLookup read() {
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(Typeface.REGULAR.bytes()))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException("a font of our own cannot be read", e);
        }
    }
}
