package uk.co.knowandsee.signpost.print.proof;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds letters that stand on others. */
final class Crowd {

    private static final double CELL = 12; // points: as large as a letter, so that few share one
    private static final double SIDE = 0.25; // of a letter's width: neighbours may touch

    private record Cell(long column, long row) {}

    private Crowd() {}

    /** The runs of letters that stand on letters painted before. */
    static Set<Integer> standingOnOthers(List<PageReader.Letter> letters) {
        var runs = new TreeSet<Integer>();
        Map<Cell, List<Rectangle2D>> taken = new HashMap<>();
        for (var letter : letters) {
            var core = core(letter.box());
            if (letter.isOneToSee() && put(core, taken)) {
                runs.add(letter.run());
            }
        }
        return runs;
    }

    private static Rectangle2D core(Rectangle2D box) {
        double side = box.getWidth() * SIDE;
        return new Rectangle2D.Double(box.getX() + side, box.getY(), box.getWidth() - 2 * side, box.getHeight());
    }

    /** Whether somebody stands there. */
    private static boolean put(Rectangle2D core, Map<Cell, List<Rectangle2D>> taken) {
        boolean crowded = false;
        for (long column = cell(core.getMinX()); column <= cell(core.getMaxX()); column++) {
            for (long row = cell(core.getMinY()); row <= cell(core.getMaxY()); row++) {
                var there = taken.computeIfAbsent(new Cell(column, row), any -> new ArrayList<>());
                crowded |= there.stream().anyMatch(core::intersects);
                there.add(core);
            }
        }
        return crowded;
    }

    private static long cell(double length) {
        return (long) Math.floor(length / CELL);
    }
}
