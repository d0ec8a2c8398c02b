package uk.co.knowandsee.signpost.cards;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.util.List;

/** Paints cards: a sun behind hills, as at the top of each page, and words above them. The same card gives the same bytes. */
public final class CardPainter {

    // As in assets/css/tokens.css: --deep, --on-deep, --on-deep-soft, --accent, --hill-mid and --hill-near.
    private static final Color GROUND = new Color(0x123f3d);
    private static final Color WORDS = new Color(0xfdf6ea);
    private static final Color BELOW = new Color(0xcfe0dc);
    private static final Color SUN = new Color(0xf4ab68);
    private static final Color FAR = new Color(0x6fa39b);
    private static final Color NEAR = new Color(0x1d5955);

    private static final double LEFT = 80;
    private static final double WIDEST = SocialCard.WIDTH - 2 * LEFT;
    private static final double TOP = 72;
    private static final double ROOM = 330; // for the large words, above the small ones
    private static final double HEIGHT_OF_WORDS = ROOM + 44; // one small line included
    private static final int LARGEST = 104;
    private static final int SMALLEST = 40;
    private static final double SMALL = 38;
    private static final double LEADING = 1.16;

    private final Typeface typeface;

    public CardPainter(Typeface typeface) {
        this.typeface = typeface;
    }

    /** The card as a PNG. */
    public byte[] paint(SocialCard card) throws IOException {
        var image = new BufferedImage(SocialCard.WIDTH, SocialCard.HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        landscape(pen);
        words(pen, card);
        pen.dispose();
        var pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        return IndexedPng.of(pixels, SocialCard.WIDTH, SocialCard.HEIGHT);
    }

    private static void landscape(Graphics2D pen) {
        fill(pen, GROUND, new Rectangle2D.Double(0, 0, SocialCard.WIDTH, SocialCard.HEIGHT));
        fill(pen, SUN, new java.awt.geom.Ellipse2D.Double(1020, 482, 150, 150));
        fill(pen, FAR, hill(610, 700, 480, 560));
        fill(pen, NEAR, hill(540, 520, 640, 600));
    }

    private static void fill(Graphics2D pen, Color colour, java.awt.Shape shape) {
        pen.setColor(colour);
        pen.fill(shape);
    }

    /** A curve from the left edge to the right one, and everything below. */
    private static Path2D hill(double left, double first, double second, double right) {
        var hill = new Path2D.Double();
        hill.moveTo(0, left);
        hill.curveTo(SocialCard.WIDTH / 3.0, first, SocialCard.WIDTH * 2 / 3.0, second, SocialCard.WIDTH, right);
        hill.lineTo(SocialCard.WIDTH, SocialCard.HEIGHT);
        hill.lineTo(0, SocialCard.HEIGHT);
        hill.closePath();
        return hill;
    }

    private void words(Graphics2D pen, SocialCard card) throws IOException {
        int size = LARGEST;
        var lines = typeface.lines(card.words(), WIDEST / size);
        while (size > SMALLEST && !fits(lines, size)) {
            size -= 4;
            lines = typeface.lines(card.words(), WIDEST / size);
        }
        var below = typeface.lines(card.below(), WIDEST / SMALL);
        double used = (lines.size() * size + below.size() * SMALL) * LEADING;
        double y = TOP + size + Math.max(0, (HEIGHT_OF_WORDS - used) / 2);
        pen.setStroke(new BasicStroke(size / 34f)); // heavier than the font by itself
        for (var line : lines) {
            var outline = typeface.outline(line, LEFT, y, size);
            fill(pen, WORDS, outline);
            pen.draw(outline);
            y += size * LEADING;
        }
        for (var line : below) {
            fill(pen, BELOW, typeface.outline(line, LEFT, y, SMALL));
            y += SMALL * LEADING;
        }
    }

    private boolean fits(List<String> lines, int size) throws IOException {
        for (var line : lines) {
            if (typeface.width(line) * size > WIDEST) {
                return false;
            }
        }
        return lines.size() * size * LEADING <= ROOM;
    }
}
