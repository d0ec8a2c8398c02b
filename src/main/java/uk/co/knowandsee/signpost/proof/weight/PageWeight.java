package uk.co.knowandsee.signpost.proof.weight;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one page costs its reader, in bytes as they travel.
 *
 * @param file the baked page, e.g. {@code help/index.html}
 * @param html the page itself
 * @param sheets its stylesheets, by address
 * @param others its scripts and icons, by address
 * @param images the images in it, by address: of several sizes of one image, the heaviest
 */
public record PageWeight(
        String file,
        int html,
        SortedMap<String, Integer> sheets,
        SortedMap<String, Integer> others,
        SortedMap<String, Integer> images) {

    public PageWeight {
        sheets = new TreeMap<>(sheets);
        others = new TreeMap<>(others);
        images = new TreeMap<>(images);
    }

    /** All that has to arrive before anything can be seen. */
    public int toPaint() {
        return html + sum(sheets);
    }

    /** Everything but images. */
    public int total() {
        return toPaint() + sum(others);
    }

    int ofImages() {
        return sum(images);
    }

    static int sum(Map<String, Integer> parts) {
        return parts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
