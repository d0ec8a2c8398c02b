package uk.co.knowandsee.signpost.impact.figures;

import java.util.List;
import uk.co.knowandsee.signpost.impact.logs.ShortPath;

/**
 * What the logs say of one short path.
 *
 * @param title of its piece
 * @param stretches in order
 * @param failed how often it led to an error
 * @param slips how often somebody asked for something that looks like it mistyped
 */
public record PathFigures(ShortPath path, String title, List<Stretch> stretches, Count failed, Count slips) {

    public PathFigures {
        stretches = List.copyOf(stretches);
    }

    /** All visits. */
    public Sum visits() {
        return Sum.of(stretches.stream().map(Stretch::visits).toList());
    }

    /** The visits of one phase. */
    public Sum visits(Phase phase) {
        return Sum.of(stretches.stream()
                .filter(stretch -> stretch.phase() == phase)
                .map(Stretch::visits)
                .toList());
    }

    Sum sinceStart() {
        return visits(Phase.DURING).plus(visits(Phase.AFTER));
    }
}
