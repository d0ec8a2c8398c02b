package uk.co.knowandsee.signpost.cards;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;

/** The outlines of a font's letters. */
public final class Typeface {

    private final TrueTypeFont font;
    private final double unit;

    private Typeface(TrueTypeFont font) throws IOException {
        this.font = font;
        this.unit = 1.0 / font.getUnitsPerEm();
    }

    /**
     * Reads a font.
     *
     * @param stream a TrueType font under an open licence; closed at the end
     */
    public static Typeface read(InputStream stream) throws IOException {
        try (stream) {
            return new Typeface(new TTFParser().parseEmbedded(stream));
        }
    }

    /** How wide a text is, in ems. */
    double width(String text) throws IOException {
        double width = 0;
        for (int glyph : glyphs(text)) {
            width += font.getAdvanceWidth(glyph) * unit;
        }
        return width;
    }

    /** The outline of a text that begins at a point of the baseline. */
    Path2D outline(String text, double x, double y, double size) throws IOException {
        var outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        var glyf = font.getGlyph();
        for (int glyph : glyphs(text)) {
            var letter = glyf.getGlyph(glyph);
            if (letter != null) {
                var place = AffineTransform.getTranslateInstance(x, y);
                place.scale(size * unit, -size * unit); // letters stand on their line, pixels hang from theirs
                outline.append(letter.getPath().getPathIterator(place), false);
            }
            x += font.getAdvanceWidth(glyph) * unit * size;
        }
        return outline;
    }

    /** Breaks a text between words into lines of at most a width, in ems; a longer word is a line of its own. */
    List<String> lines(String text, double widest) throws IOException {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.strip().split("\\s+")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer) > widest) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    private int[] glyphs(String text) throws IOException {
        var cmap = font.getUnicodeCmapLookup();
        return text.codePoints().map(cmap::getGlyphId).toArray();
    }
}
