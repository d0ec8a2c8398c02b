package uk.co.knowandsee.signpost.links;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import uk.co.knowandsee.signpost.problem.Where;

/** Names the baked file itself: the best that can be said of a folder that we did not bake. */
final class BakedItself implements Origins {

    private final BakedSite site;
    private final Map<String, Lines> lines = new ConcurrentHashMap<>();

    BakedItself(BakedSite site) {
        this.site = site;
    }

    @Override
    public Where whereOf(String outputFile, int offset, String href) {
        var spot = lines.computeIfAbsent(outputFile, file -> new Lines(file, site.text(file)))
                .spot(offset);
        return new Where(outputFile, spot.line(), spot.column());
    }

    @Override
    public Where whereOf(Spot spot, String href) {
        if (Papers.isOne(spot.file())) {
            return Where.line(spot.file(), spot.line());
        }
        return new Where(spot.file(), spot.line(), spot.column());
    }
}
