package uk.co.knowandsee.signpost.print.proof;

import java.awt.geom.Area;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Follows how one page is painted, and notes each letter and each picture with its place. Lengths are in points. */
final class PageReader extends PDFGraphicsStreamEngine {

    private static final int NO_TAG = -1;
    private static final double LOWEST = 0.05; // of a letter's size, above the line it stands on
    private static final double HEIGHT = 0.4;

    private final List<Letter> letters = new ArrayList<>();
    private final List<Picture> pictures = new ArrayList<>();
    private final Map<Integer, StringBuilder> byTag = new HashMap<>();
    private final Deque<Integer> tags = new ArrayDeque<>();
    private final GeneralPath path = new GeneralPath();
    private int run; // of letters that were painted together
    private int clipping = NO_TAG;

    /**
     * A letter.
     *
     * @param sign what it stands for
     * @param box where the part of it is that every letter has, from its line up to where small letters end
     * @param visible whether all of the box is within what the page lets through
     * @param run letters of the same number were painted together
     */
    record Letter(String sign, Rectangle2D box, boolean visible, int run) {
        boolean isOneToSee() {
            return !box.isEmpty() && sign.codePoints().anyMatch(Letters::isOneToSee);
        }
    }

    /** A picture; the pixels are read when somebody wants to look at it. */
    record Picture(PDImage image, Rectangle2D box, boolean visible) {}

    private PageReader(PDPage page) {
        super(page);
    }

    static PageReader read(PDPage page) throws IOException {
        var reader = new PageReader(page);
        reader.processPage(page);
        return reader;
    }

    List<Letter> letters() {
        return letters;
    }

    List<Picture> pictures() {
        return pictures;
    }

    /** What is painted under each tag. */
    Map<Integer, String> byTag() {
        var texts = new HashMap<Integer, String>();
        byTag.forEach((tag, text) -> texts.put(tag, text.toString()));
        return texts;
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        run++;
        tags.push(properties == null ? NO_TAG : properties.getInt(COSName.MCID, NO_TAG));
    }

    @Override
    public void endMarkedContentSequence() {
        run++;
        tags.poll();
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        var known = font.toUnicode(code);
        var sign = known == null ? "\ufffd" : known;
        tags.stream()
                .filter(tag -> tag != NO_TAG)
                .findFirst()
                .ifPresent(tag ->
                        byTag.computeIfAbsent(tag, any -> new StringBuilder()).append(sign));
        var box = matrix.createAffineTransform()
                .createTransformedShape(new Rectangle2D.Double(0, LOWEST, displacement.getX(), HEIGHT))
                .getBounds2D();
        letters.add(new Letter(sign, box, isVisible(box), run));
    }

    @Override
    public void drawImage(PDImage image) {
        var box = getGraphicsState()
                .getCurrentTransformationMatrix()
                .createAffineTransform()
                .createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1))
                .getBounds2D();
        pictures.add(new Picture(image, box, isVisible(box)));
    }

    /** Less a hair: what is rounded in the file is not cut off. */
    private boolean isVisible(Rectangle2D box) {
        Area clip = getGraphicsState().getCurrentClippingPath();
        double hair = Math.min(1, Math.min(box.getWidth(), box.getHeight()) / 4);
        return clip.contains(
                box.getX() + hair, box.getY() + hair, box.getWidth() - 2 * hair, box.getHeight() - 2 * hair);
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    @Override
    public void clip(int windingRule) {
        clipping = windingRule;
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x3, y3);
        } else {
            path.curveTo(x1, y1, x2, y2, x3, y3);
        }
    }

    @Override
    public @Nullable Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public void endPath() {
        if (clipping == Path2D.WIND_EVEN_ODD || clipping == Path2D.WIND_NON_ZERO) {
            path.setWindingRule(clipping);
            getGraphicsState().intersectClippingPath(path);
        }
        clipping = NO_TAG;
        path.reset();
    }

    @Override
    public void strokePath() {
        endPath();
    }

    @Override
    public void fillPath(int windingRule) {
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        endPath();
    }

    @Override
    public void shadingFill(COSName name) {
        // a colour hides nothing that is painted after it
    }
}
